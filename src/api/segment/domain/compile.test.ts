import type { Sql } from '../../../platform/database/sql';
import type { Asking, SegmentRule } from './asking';
import { compileCriteria, membershipSql, ruleSql } from './compile';
import type { Group } from './criteria';
import { DONOR_COLUMNS } from './donor-columns';
import { catalogueOf, customKeyOf } from './fields';
import { parseCriteria } from './parse-criteria';
import { giftColumns, MESSAGE_COLUMNS } from './related-columns';

const catalogue = catalogueOf([{ key: 'shirts', labelFr: 'Chandails', labelEn: 'Shirts', type: 'number', options: [], isRequired: false, isSensitive: false }]);
const none: ReadonlyMap<string, number> = new Map();
const asking = (segments: readonly SegmentRule[] = []): Asking => ({
  organizationId: 1,
  timezone: 'America/Toronto',
  today: '2026-03-31',
  rowIds: { tag: new Map([['t1', 11]]), segment: none, campaign: new Map([['c1', 21]]), household: none, member: none, fund: none },
  segments: new Map(segments.map((segment) => [segment.documentId, segment])),
});

function tree(...rules: unknown[]): Group {
  const parsed = parseCriteria({ combinator: 'and', rules }, catalogue);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.tree;
}
const golden = ({ text, values }: Sql): [string, readonly unknown[]] => [text.replaceAll(/\s+/g, ' '), values];
const predicate = (...rules: unknown[]): [string, readonly unknown[]] => golden(compileCriteria(tree(...rules), asking()).predicate);

describe('criteria become one predicate, with its values apart', () => {
  it('keeps values out of the text, whatever they hold', () => {
    const nasty = `'); DROP TABLE donors; -- ? $1 \\ % _ {"}`;
    expect(predicate({ field: 'city', operator: '=', value: nasty })).toEqual([`(crm_plain(d.city) COLLATE "C" = crm_plain(?::text))`, [nasty]]);
    expect(predicate({ field: 'city', operator: 'in', value: [nasty] })[1]).toEqual([[nasty]]);
  });

  it('writes "not" as the opposite of two values, so that what is missing is not it', () => {
    expect(predicate({ field: 'lifecycle', operator: '!=', value: 'active' })).toEqual([`(((d.lifecycle) COLLATE "C" = ?::text) IS NOT TRUE)`, ['active']]);
  });

  it('counts relative dates from the charity’s day, and months end on their last day', () => {
    expect(predicate({ field: 'lastDonationOn', operator: 'inLast', value: { n: 1, unit: 'month' } })).toEqual([
      '((d.last_donation_on > ?::date AND d.last_donation_on <= ?::date))',
      ['2026-02-28', '2026-03-31'],
    ]);
    expect(predicate({ field: 'nextPaymentDate', operator: 'inNext', value: { n: 2, unit: 'weeks' } })[1]).toEqual(['2026-03-31', '2026-04-14']);
  });

  it('counts gifts that count, unless the state of payments is asked for', () => {
    const where = {
      combinator: 'or',
      rules: [
        { field: 'amount', operator: '>=', value: 100 },
        { field: 'campaign', operator: '=', value: 'c1' },
      ],
    };
    expect(predicate({ field: 'gifts', operator: 'sum', compare: '<', value: 5, where })).toEqual([
      '((SELECT COALESCE(sum(g.counted_amount), 0) FROM donations g WHERE g.donor_id = d.id AND g.counted_amount > 0 AND ((g.counted_amount >= ?::numeric) OR (g.campaign_id = ANY (?::int[])))) < ?::numeric)',
      [100, [21], 5],
    ]);
    const failed = { combinator: 'and', rules: [{ field: 'paymentStatus', operator: '=', value: 'failed' }] };
    expect(predicate({ field: 'gifts', operator: 'exists', where: failed })[0]).toBe(
      '(EXISTS (SELECT FROM donations g WHERE g.donor_id = d.id AND (((g.payment_status) COLLATE "C" = ?::text))))',
    );
  });

  it('matches nobody by what was deleted, and everybody by its negation', () => {
    expect(predicate({ field: 'tag', operator: 'in', value: ['t1', 'gone'] })[1]).toEqual([[11]]);
    expect(predicate({ field: 'tag', operator: 'all', value: ['t1', 'gone'] })[0]).toBe('(false)');
    expect(predicate({ field: 'segment', operator: 'notIn', value: ['gone'] })[0]).toBe('((false) IS NOT TRUE)');
  });

  it('keeps archived donors out unless it asks for them', () => {
    expect(golden(ruleSql(tree(), asking()))[0]).toBe('(d.archived_at IS NULL AND (true))');
    expect(golden(ruleSql(tree({ field: 'archived', operator: '=', value: true }), asking()))[0]).not.toContain('archived_at IS NULL');
  });

  it('writes nested segments out; one that goes round, a static one and too many of them are taken by their members', () => {
    const inner = { field: 'segment', operator: 'in', value: ['s1'] };
    const segment = (documentId: string, id: number, rule: Group | undefined): SegmentRule => ({
      id,
      documentId,
      name: documentId,
      isAutomatic: rule !== undefined,
      tree: rule,
    });
    const round = segment('s1', 1, tree(inner));
    expect(golden(membershipSql(round, asking([round])))[0].match(/segment_assignments/g)).toHaveLength(3);
    const fixed = segment('s2', 2, undefined);
    expect(golden(membershipSql(fixed, asking([fixed])))[0]).toContain(`a.origin <> 'manual_exclude'`);
    // 200 × 200 × … references would be millions of conditions.
    const levels = Array.from({ length: 6 }, (_, level) =>
      segment(`s${level}`, level, tree(...Array.from({ length: 100 }, () => ({ field: 'segment', operator: 'in', value: [`s${level + 1}`] })))),
    );
    const start = levels[0];
    expect(start && membershipSql(start, asking(levels)).text.length).toBeLessThan(1_000_000);
  });

  it('has a column for every field that may be asked', () => {
    const gifts = giftColumns(true);
    for (const field of catalogue.values()) {
      if (field.type === 'related') for (const { name } of field.where ?? []) expect(field.name === 'gifts' ? gifts : MESSAGE_COLUMNS).toHaveProperty(name);
      else if (field.name !== 'segment' && customKeyOf(field.name) === undefined) expect(DONOR_COLUMNS).toHaveProperty(field.name);
    }
  });
});
