import { row, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { isCivilDate } from '../../../platform/civil-date';
import { mergeCustomValues } from '../../custom-field-definition/services/custom-values';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { formatPhone, formatPostalCode } from '../domain/contact-details';
import { displayName, hasName, type NameParts } from '../domain/display-name';

/** What Strapi hands to a lifecycle hook of a donor. */
export interface DonorEvent {
  readonly params: { data?: Record<string, unknown>; readonly where?: Record<string, unknown> };
  readonly result?: unknown;
  /** Carried from before to after. */
  state: {
    /** The change says that the donor died, and nobody knew before. */
    hasDied?: { readonly organizationId: number };
    deleted?: { readonly organizationId: number; readonly documentId: string };
  };
}

interface DonorFacts extends NameParts {
  readonly id: number;
  readonly documentId: string;
  readonly organizationId: number;
  readonly deceasedOn: string | null;
  readonly country: string | null;
  readonly customFields: Record<string, unknown>;
  readonly gifts: boolean;
  readonly consents: boolean;
}

/** Before a donor is inserted: a name, tidy contact details, custom fields that fit. */
export async function checkNewDonor({ params }: DonorEvent): Promise<void> {
  const data = dataOf(params);
  tidy(data, textOf(data.country) ?? 'CA');
  const names = nameParts({ type: 'individual', ...data });
  if (!hasName(names)) throw nameless();
  const customFields = await mergeCustomValues(Number(data.organization), {}, recordOf(data.customFields));
  Object.assign(data, { displayName: displayName(names, data.language === 'fr' ? 'fr' : 'en'), customFields });
}

/** Before a donor is changed: the same, over what is stored. */
export async function checkChangedDonor(event: DonorEvent): Promise<void> {
  const { params } = event;
  const data = dataOf(params);
  const before = await existing(params.where);
  tidy(data, textOf(data.country) ?? before.country ?? 'CA');
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  const names = nameParts({ ...before, ...given });
  if (!hasName(names)) throw nameless();
  data.displayName = displayName(names, data.language === 'fr' ? 'fr' : 'en');
  if (data.customFields !== undefined) data.customFields = await mergeCustomValues(before.organizationId, before.customFields, recordOf(data.customFields));
  event.state = typeof data.deceasedOn === 'string' && before.deceasedOn === null ? { hasDied: { organizationId: before.organizationId } } : {};
}

/** A donor with gifts is never deleted, whichever door it is tried at. */
export async function refuseDeletingGivers(event: DonorEvent): Promise<void> {
  const donor = await existing(event.params.where);
  if (donor.gifts) throw new CrmError('DONOR_HAS_GIFTS');
  if (donor.consents) throw new CrmError('DONOR_HAS_CONSENTS');
  event.state = { deleted: { organizationId: donor.organizationId, documentId: donor.documentId } };
  await inTransaction(async (transaction) => {
    for (const table of ['activities', 'notes', 'tasks', 'tag_assignments', 'segment_assignments', 'payment_methods', 'communications']) {
      await transaction(table).where({ donor_id: donor.id, organization_id: donor.organizationId }).delete();
    }
  });
}

async function existing(where: Record<string, unknown> | undefined): Promise<DonorFacts> {
  const id = where?.id;
  if (typeof id !== 'number' && typeof id !== 'string') throw new Error('a donor is written by its id');
  const found = await row<DonorFacts>(
    await readConnection(),
    sql`SELECT id, document_id AS "documentId", deceased_on AS "deceasedOn", organization_id AS "organizationId", type, first_name AS "firstName", middle_initial AS "middleInitial", last_name AS "lastName", company_name AS "companyName", email,
               country, COALESCE(custom_fields, '{}')::json AS "customFields",
               EXISTS (SELECT FROM donations g WHERE g.donor_id = donors.id) OR EXISTS (SELECT FROM receipts r WHERE r.donor_id = donors.id) OR EXISTS (SELECT FROM soft_credits s WHERE s.donor_id = donors.id) AS gifts,
               EXISTS (SELECT FROM consents c WHERE c.donor_id = donors.id) AS consents
          FROM donors
         WHERE id = ${Number(id)}`,
  );
  if (found === undefined) throw new CrmError('NOT_FOUND');
  return found;
}

const FREE_TEXT = ['salutation', 'firstName', 'middleInitial', 'lastName', 'companyName', 'addressLine1', 'addressLine2', 'city', 'source', 'employer'];

function tidy(data: Record<string, unknown>, country: string): void {
  for (const field of FREE_TEXT) {
    const value = data[field];
    if (typeof value === 'string') data[field] = maskCardNumbers(value.trim()) || null;
  }
  for (const field of ['phone', 'mobile']) {
    const value = data[field];
    if (typeof value === 'string') data[field] = maskCardNumbers(formatPhone(value)) || null;
  }
  if (typeof data.email === 'string') data.email = data.email.trim() || null;
  if (typeof data.country === 'string') data.country = data.country.trim().toUpperCase() || null;
  if (typeof data.postalCode === 'string') data.postalCode = formatPostalCode(data.postalCode, country) || null;
  if (Array.isArray(data.externalIds)) data.externalIds = data.externalIds.map(trimmedId);
  for (const field of ['birthDate', 'deceasedOn']) {
    const value = data[field];
    if (value !== undefined && value !== null && (typeof value !== 'string' || !isCivilDate(value))) throw new CrmError('INVALID_DATE', { field });
  }
}

/** Donors are looked for by these ids exactly. */
function trimmedId(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? value.trim() : value]));
}

function nameParts(data: Readonly<Record<string, unknown>>): NameParts {
  const type = data.type;
  return {
    type: type === 'company' || type === 'foundation' || type === 'household' || type === 'anonymous' ? type : 'individual',
    firstName: textOf(data.firstName),
    middleInitial: textOf(data.middleInitial),
    lastName: textOf(data.lastName),
    companyName: textOf(data.companyName),
    email: textOf(data.email),
  };
}

function nameless(): CrmError {
  return new CrmError('DONOR_NAMELESS');
}

function dataOf(params: DonorEvent['params']): Record<string, unknown> {
  if (params.data === undefined) throw new CrmError('MISSING_DATA');
  return params.data;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
