import { joinSql, sql } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { ExportColumn, ExportSelection } from '../../../platform/export/column';
import { describeRule } from '../../../platform/http/rules';
import type { Organization } from '../../../platform/tenancy/scope';
import { customFieldColumns } from '../../custom-field-definition/services/export-columns';
import { donationColumns, EXPORTED_GIFTS } from '../../donation/queries/donation-export-columns';
import { donationConditions } from '../../donation/queries/donation-conditions';
import { giftOrder } from '../../donation/queries/list-donations';
import { giftSearchCondition } from '../../donation/queries/search-gifts';
import { donationListQuery } from '../../donation/contract';
import { donorListQuery } from '../../donor/contract';
import { donorColumns } from '../../donor/queries/donor-export-columns';
import { donorsInOrder } from '../../donor/queries/select-donors';
import type { Subject } from '../contract';
import { donorIds } from '../domain/export-query';

const donorQuery = donorListQuery.omit({ pagination: true }).extend({ ids: donorIds.optional() });
const donationQuery = donationListQuery.omit({ pagination: true });

/** Filters and sort as an address bar has them: what an export keeps, so that its job reads them by the list's own schema again. */
export type GivenFilters = Readonly<Record<string, string>>;

/** Checked filters in the form they were given. */
export function asGiven(query: Readonly<Record<string, unknown>>): GivenFilters {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null && 'field' in value && 'direction' in value) return [[name, `${value.field}:${value.direction}`]];
    return [[name, String(value)]];
  });
  return Object.fromEntries(given);
}

/** Every column of a subject, in the export's order. */
export async function columnsOf(organization: Organization, subject: Subject, lang: Language): Promise<readonly ExportColumn[]> {
  switch (subject) {
    case 'donors':
      return [...donorColumns(lang, organization.defaultCurrency), ...(await customFieldColumns(organization))];
    case 'donations':
      return donationColumns(lang, organization.defaultCurrency);
  }
}

/**
 * The columns asked for, or all that the caller may read.
 * @throws CrmError VALIDATION for a column that does not exist; FORBIDDEN for one the caller may not read.
 */
export function chosenColumns(
  all: readonly ExportColumn[],
  names: readonly string[] | undefined,
  seesSensitive: boolean,
  language: Language,
): readonly ExportColumn[] {
  const isReadable = ({ isSensitive }: ExportColumn): boolean => seesSensitive || isSensitive !== true;
  if (names === undefined) return all.filter(isReadable);
  return names.map((name) => {
    const column = all.find((one) => one.name === name);
    if (column === undefined)
      throw new CrmError('VALIDATION', { errors: [{ path: ['columns', name], message: describeRule('COLUMNS', language), name: 'custom' }] });
    if (!isReadable(column)) throw new CrmError('FORBIDDEN', { action: 'donor.read-sensitive', column: name });
    return column;
  });
}

/** What is exported: exactly what the list would show with the same filters and sort. */
export function selectionOf(organization: Organization, subject: Subject, columns: readonly ExportColumn[], given: GivenFilters): ExportSelection {
  switch (subject) {
    case 'donors': {
      const { ids, ...query } = donorQuery.parse(given);
      const { where, ...rest } = donorsInOrder(organization.id, query);
      return { columns, ...rest, where: ids === undefined ? where : sql`${where} AND d.document_id = ANY (${ids}::text[])` };
    }
    case 'donations': {
      const { sort, search, ...filters } = donationQuery.parse(given);
      const conditions = [...donationConditions(organization.id, filters), ...giftSearchCondition(organization.id, search)];
      return { columns, from: EXPORTED_GIFTS, where: joinSql(conditions, ' AND '), order: giftOrder(sort) };
    }
  }
}
