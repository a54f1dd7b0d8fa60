import { useMemo } from 'react';
import type { SegmentField } from '../../../../shared/segments';
import { oneOf } from '../../../../shared/vocabulary';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { REFERENCES, useNamesQuery, type Name, type Reference } from '../../services/names';
import { fieldsByName, isGroup, whereFields, type CriteriaGroup, type Fields } from './criteria';
import type { ReadingWords } from './reading';

type Named = ReadonlyMap<Reference, ReadonlySet<string>>;

/** What it takes to say these criteria: the words, and the names of all they point to. */
export function useReadingWords(criteria: CriteriaGroup, list: readonly SegmentField[]): ReadingWords {
  const say = useWords();
  const { language, money, number, longDate } = useFormats();
  const { organization } = useOrganization();
  const fields = useMemo(() => fieldsByName(list), [list]);
  const named = useMemo(() => namedIn(criteria, fields), [criteria, fields]);
  const names = useNamesOf(named);
  const currency = organization.defaultCurrency;
  return useMemo(
    () => ({
      say,
      language,
      fields,
      nameOf: (reference, documentId) => names.get(`${reference}:${documentId}`),
      money: (amount) => money(amount, currency),
      number,
      date: longDate,
    }),
    [say, language, fields, names, money, currency, number, longDate],
  );
}

function useNamesOf(named: Named): ReadonlyMap<string, string> {
  const { organization, can } = useOrganization();
  const ask = (reference: Reference, mayRead: boolean): [Parameters<typeof useNamesQuery>[0], { skip: boolean }] => {
    const ids = named.get(reference);
    const only = reference === 'household' ? { only: [...(ids ?? [])].sort() } : {};
    return [{ organization: organization.documentId, reference, ...only }, { skip: ids === undefined || !mayRead }];
  };
  const tags = useNamesQuery(...ask('tag', can('tag.read'))).data;
  const segments = useNamesQuery(...ask('segment', can('segment.read'))).data;
  const campaigns = useNamesQuery(...ask('campaign', can('campaign.read'))).data;
  const funds = useNamesQuery(...ask('fund', can('fund.read'))).data;
  const members = useNamesQuery(...ask('member', can('member.read'))).data;
  const households = useNamesQuery(...ask('household', can('household.read'))).data;
  return useMemo(() => {
    const entries = (reference: Reference, names: readonly Name[] | undefined) =>
      (names ?? []).map(({ documentId, name }): [string, string] => [`${reference}:${documentId}`, name]);
    return new Map([
      ...entries('tag', tags),
      ...entries('segment', segments),
      ...entries('campaign', campaigns),
      ...entries('fund', funds),
      ...entries('member', members),
      ...entries('household', households),
    ]);
  }, [tags, segments, campaigns, funds, members, households]);
}

/** Everything that criteria, and what was found on a donor, point to. */
function namedIn(criteria: CriteriaGroup, fields: Fields): Named {
  const named = new Map<Reference, Set<string>>();
  const walk = (group: CriteriaGroup, known: Fields): void => {
    for (const rule of group.rules) {
      if (isGroup(rule)) {
        walk(rule, known);
        continue;
      }
      const field = known.get(rule.field);
      const reference = oneOf(REFERENCES, field?.reference);
      if (reference !== undefined) {
        const ids = named.get(reference) ?? new Set();
        for (const value of [rule.value, rule.actual].flat()) if (typeof value === 'string' && value !== '') ids.add(value);
        named.set(reference, ids);
      }
      if (rule.where !== undefined && field !== undefined) walk(rule.where, whereFields(field));
    }
  };
  walk(criteria, fields);
  return named;
}
