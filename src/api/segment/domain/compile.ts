import { joinSql, sql, type Sql } from '../../../platform/database/sql';
import type { Asking, SegmentRule } from './asking';
import type { Column } from './column';
import { compareSql, negated } from './compare';
import { asksForArchived, conditionsOf, namedBy, type Condition, type Group, type RelatedCondition, type Rule } from './criteria';
import { customColumn, DONOR_COLUMNS } from './donor-columns';
import type { Field } from './field';
import { customKeyOf } from './fields';
import { giftAmount, giftColumns, MESSAGE_COLUMNS } from './related-columns';

/** A tree with the predicate of every node, and what each condition found: what decides also explains. */
export type Compiled = CompiledGroup | CompiledCondition;

export interface CompiledGroup {
  readonly kind: 'group';
  readonly source: Group;
  readonly rules: readonly Compiled[];
  readonly predicate: Sql;
}

export interface CompiledCondition {
  readonly kind: 'condition';
  readonly source: Condition | RelatedCondition;
  readonly predicate: Sql;
  /** The value the condition looked at, as JSON. */
  readonly actual: Sql;
}

/** How many conditions of nested segments are written out before their members are taken instead. */
const MOST_INLINED = 1000;

/** What one compilation carries along: whose columns `where` asks for, the segments on the way here, the room left. */
interface Work {
  readonly asking: Asking;
  readonly inside: readonly string[];
  readonly room: { conditions: number };
}

type Columns = (field: Field, asking: Asking) => Column;

/**
 * Turns criteria into one predicate over `donors d`, values apart from text. It says nothing of the
 * organization, of archived donors or of manual choices; `ruleSql` and `membershipSql` do.
 */
export function compileCriteria(tree: Group, asking: Asking, inside: readonly string[] = []): CompiledGroup {
  return compileGroup(tree, { asking, inside, room: { conditions: MOST_INLINED } }, donorColumn);
}

/** Who the rule of an automatic segment takes in, manual choices aside. Archived donors are out unless it asks for them. */
export function ruleSql(tree: Group, asking: Asking, inside: readonly string[] = []): Sql {
  return guarded(tree, compileCriteria(tree, asking, inside).predicate);
}

/** Who is in a segment now, over `donors d`: by its rule and by people's choices, which win. */
export function membershipSql(segment: SegmentRule, asking: Asking): Sql {
  return memberSql(segment, { asking, inside: [], room: { conditions: MOST_INLINED } });
}

function guarded(tree: Group, predicate: Sql): Sql {
  return asksForArchived(tree) ? sql`(${predicate})` : sql`(d.archived_at IS NULL AND (${predicate}))`;
}

function memberSql(segment: SegmentRule, work: Work): Sql {
  const { tree, documentId } = segment;
  const size = tree === undefined ? 0 : conditionsOf(tree).length;
  if (!segment.isAutomatic || tree === undefined || size > work.room.conditions || work.inside.includes(documentId)) {
    return sql`(d.archived_at IS NULL AND ${assigned(segment, sql`<> 'manual_exclude'`)})`;
  }
  work.room.conditions -= size;
  const { predicate } = compileGroup(tree, { ...work, inside: [...work.inside, documentId] }, donorColumn);
  return guarded(tree, sql`((${predicate}) AND NOT ${assigned(segment, sql`= 'manual_exclude'`)}) OR ${assigned(segment, sql`= 'manual_add'`)}`);
}

function assigned({ id }: SegmentRule, origin: Sql): Sql {
  return sql`EXISTS (SELECT FROM segment_assignments a WHERE a.donor_id = d.id AND a.segment_id = ${id} AND a.origin ${origin})`;
}

function compileGroup(source: Group, work: Work, columns: Columns): CompiledGroup {
  const rules = source.rules.map((rule) => compileRule(rule, work, columns));
  // Without rules nothing is asked, and everybody is in, whatever the combinator.
  const all =
    rules.length === 0
      ? sql`true`
      : joinSql(
          rules.map(({ predicate }) => sql`(${predicate})`),
          source.combinator === 'and' ? ' AND ' : ' OR ',
        );
  return { kind: 'group', source, rules, predicate: source.isNegated ? negated(all) : all };
}

function compileRule(rule: Rule, work: Work, columns: Columns): Compiled {
  if (rule.kind === 'group') return compileGroup(rule, work, columns);
  if (rule.kind === 'related') return { kind: 'condition', source: rule, ...compileRelated(rule, work) };
  if (rule.field.name === 'segment') return { kind: 'condition', source: rule, ...compileSegments(rule, work) };
  return { kind: 'condition', source: rule, ...compileCondition(rule, work.asking, columns(rule.field, work.asking)) };
}

type Answer = Pick<CompiledCondition, 'predicate' | 'actual'>;

function compileCondition(condition: Condition, asking: Asking, column: Column): Answer {
  const { operator, operand } = condition;
  switch (column.kind) {
    case 'value':
      return { predicate: compareSql(column.expression, column.type, operator, operand, asking.today), actual: sql`to_json(${column.expression})` };
    case 'id': {
      const found = sql`${column.expression} = ANY (${rowIds(condition, asking).filter((id) => id !== undefined)}::int[])`;
      return { predicate: negatedFor(operator, found, sql`${column.expression} IS NOT NULL`), actual: sql`to_json(${column.publicId})` };
    }
    case 'set': {
      const values = condition.field.reference === undefined ? [...new Set(namedBy(condition))] : rowIds(condition, asking);
      const known = values.filter((value) => value !== undefined);
      if (operator === 'all') return { predicate: known.length < values.length ? sql`false` : column.every(known), actual: listed(column.list) };
      return { predicate: negatedFor(operator, column.among(known), column.isThere), actual: listed(column.list) };
    }
  }
}

function listed(list: Sql): Sql {
  return sql`COALESCE(${list}, '[]'::json)`;
}

/** What is deleted has no row any more. */
function rowIds(condition: Condition, { rowIds: known }: Asking): (number | undefined)[] {
  const { reference } = condition.field;
  return reference === undefined ? [] : [...new Set(namedBy(condition))].map((documentId) => known[reference].get(documentId));
}

function negatedFor(operator: Condition['operator'], found: Sql, isThere: Sql): Sql {
  if (operator === 'isNull') return negated(isThere);
  if (operator === 'isNotNull') return isThere;
  return operator === '!=' || operator === 'notIn' ? negated(found) : found;
}

function compileSegments(condition: Condition, work: Work): Answer {
  const members = [...new Set(namedBy(condition))].map((documentId) => {
    const segment = work.asking.segments.get(documentId);
    return { documentId, predicate: segment === undefined ? sql`false` : memberSql(segment, work) };
  });
  const joined = joinSql(
    members.map(({ predicate }) => predicate),
    condition.operator === 'all' ? ' AND ' : ' OR ',
  );
  const pairs = members.map(({ documentId, predicate }) => sql`(${documentId}::text, COALESCE(${predicate}, false))`);
  return {
    predicate: condition.operator === 'notIn' ? negated(joined) : joined,
    actual: listed(sql`(SELECT json_agg(asked.segment) FROM (VALUES ${joinSql(pairs)}) AS asked (segment, is_member) WHERE asked.is_member)`),
  };
}

function compileRelated(condition: RelatedCondition, work: Work): Answer {
  const { operator, where } = condition;
  const isGifts = condition.field.name === 'gifts';
  // Pending, failed and refunded gifts count only for who asks about the state of payments.
  const isCounted = isGifts && !(where !== undefined && conditionsOf(where).some(({ field }) => field.name === 'paymentStatus'));
  const columns = isGifts ? giftColumns(isCounted) : MESSAGE_COLUMNS;
  const asked = where === undefined ? [] : [sql`(${compileGroup(where, work, ({ name }) => columnNamed(columns, name, work.asking)).predicate})`];
  const from = isGifts ? sql`donations g WHERE g.donor_id = d.id` : sql`communications m WHERE m.donor_id = d.id`;
  const rows = joinSql([from, ...(isCounted ? [sql`g.counted_amount > 0`] : []), ...asked], ' AND ');
  const found = aggregateSql(operator, rows, isCounted);
  const actual = sql`to_json(${found})`;
  if (operator === 'exists') return { predicate: sql`EXISTS (SELECT FROM ${rows})`, actual };
  if (operator === 'notExists') return { predicate: sql`NOT EXISTS (SELECT FROM ${rows})`, actual };
  return { predicate: compareSql(found, 'numeric', condition.compare ?? '=', condition.operand, work.asking.today), actual };
}

function aggregateSql(operator: RelatedCondition['operator'], rows: Sql, isCounted: boolean): Sql {
  const amount = giftAmount(isCounted);
  switch (operator) {
    case 'exists':
    case 'notExists':
    case 'count':
      return sql`(SELECT count(*) FROM ${rows})`;
    case 'sum':
      return sql`(SELECT COALESCE(sum(${amount}), 0) FROM ${rows})`;
    case 'max':
      return sql`(SELECT max(${amount}) FROM ${rows})`;
    case 'min':
      return sql`(SELECT min(${amount}) FROM ${rows})`;
    case 'last':
      return sql`(SELECT ${amount} FROM ${rows} ORDER BY g.received_on DESC, g.id DESC LIMIT 1)`;
  }
}

function donorColumn({ name, type }: Field, asking: Asking): Column {
  const key = customKeyOf(name);
  return key === undefined ? columnNamed(DONOR_COLUMNS, name, asking) : customColumn(key, type);
}

function columnNamed(columns: Readonly<Record<string, (asking: Asking) => Column>>, name: string, asking: Asking): Column {
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  if (column === undefined) throw new Error(`no column for the field ${name}`);
  return column(asking);
}
