import type { Knex } from 'knex';
import { documents, DONOR_LOCKED, insertRow } from '../../../platform/database/documents';
import { execute, joinSql, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import { inBothLanguages, type Rule } from '../../../platform/http/rules';
import { fromCents, toCents } from '../../../platform/money';
import { findReferences } from '../../../platform/tenancy/find-references';
import type { Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { getDonorId, lockDonorId } from '../../donor/services/manage-donors';
import { MOST_MATCHES_COUNTED } from '../../donor/queries/search-conditions';
import type { DonationChange, DonationIn, DonationListQuery, DonationTotals } from '../contract';
import { donationConditions, type DonationFilters } from '../queries/donation-conditions';
import { findDonation, type StoredDonation } from '../queries/find-donation';
import { listDonations, type DonationPage } from '../queries/list-donations';
import { findGiftSearch } from '../queries/search-gifts';
import { isOnlyByDay, sumDays, sumGifts } from '../queries/sum-gifts';

const DONATION = 'api::donation.donation';
const ALLOCATION = 'api::allocation.allocation';
const SOFT_CREDIT = 'api::soft-credit.soft-credit';

/** @throws CrmError NOT_FOUND when the organization has no such gift. */
export async function getDonation(organization: Organization, documentId: string): Promise<StoredDonation> {
  const donation = await findDonation(await readConnection(), organization.id, documentId);
  if (donation === undefined) throw new CrmError('NOT_FOUND');
  return donation;
}

/** Whose gifts a list is of: everybody's, one donor's, or those of some campaigns. Row ids. */
export interface GiftsOf {
  readonly donorId?: number | undefined;
  readonly campaignIds?: readonly number[];
}

/** A page of an organization's gifts, with how many there are and what they sum to; a search of very many donors is not added up. */
export async function pageOfGifts(
  organization: Organization,
  { sort, pagination, ...filters }: DonationListQuery,
  of: GiftsOf = {},
): Promise<DonationPage & { readonly isTotalCapped: boolean }> {
  const connection = await readConnection();
  const chosen = await chooseGifts(connection, organization, filters, of);
  const page = await listDonations(connection, chosen.conditions, sort, { ...pagination, withCount: false });
  if (!pagination.withCount) return { ...page, isTotalCapped: false };
  const { total, countedAmount, isCapped } = await sumsOf(connection, organization, chosen);
  return { ...page, total, countedAmount: isCapped ? undefined : countedAmount, isTotalCapped: isCapped };
}

/** What the gifts of a list come to. */
export async function totalGifts(organization: Organization, filters: Omit<DonationListQuery, 'sort' | 'pagination'>): Promise<DonationTotals> {
  const connection = await readConnection();
  const { total, countedGifts, countedAmount, isCapped } = await sumsOf(connection, organization, await chooseGifts(connection, organization, filters, {}));
  const currency = organization.defaultCurrency;
  if (isCapped) return { currency, gifts: total, isCapped, countedGifts: null, countedAmount: null, averageAmount: null };
  const averageAmount = countedGifts === 0 ? null : fromCents(Math.round(toCents(countedAmount) / countedGifts));
  return { currency, gifts: total, isCapped, countedGifts, countedAmount, averageAmount };
}

interface ChosenGifts {
  readonly conditions: readonly Sql[];
  /** They are all gifts of some days, whose sums are kept. */
  readonly days: DonationFilters | undefined;
  readonly isWide: boolean;
}

async function chooseGifts(
  connection: Connection,
  organization: Organization,
  { search: text, ...filters }: Omit<DonationListQuery, 'sort' | 'pagination'>,
  { donorId, campaignIds }: GiftsOf,
): Promise<ChosenGifts> {
  const conditions = donationConditions(organization.id, filters, donorId);
  if (campaignIds !== undefined) conditions.push(sql`g.campaign_id = ANY(${campaignIds}::int[])`);
  const search = await findGiftSearch(connection, organization.id, text);
  if (search !== undefined) conditions.push(search.condition);
  const isWhole = donorId === undefined && campaignIds === undefined && search === undefined;
  return { conditions, days: isWhole && isOnlyByDay(filters) ? filters : undefined, isWide: search?.isWide ?? false };
}

async function sumsOf(connection: Connection, organization: Organization, { conditions, days, isWide }: ChosenGifts) {
  if (days !== undefined) return { ...(await sumDays(connection, organization.id, days)), isCapped: false };
  const sums = await sumGifts(connection, joinSql(conditions, ' AND '), isWide ? MOST_MATCHES_COUNTED + 1 : undefined);
  const isCapped = isWide && sums.total > MOST_MATCHES_COUNTED;
  return { ...sums, total: isCapped ? MOST_MATCHES_COUNTED : sums.total, isCapped };
}

/** What a gift belongs to that callers of the API do not name: the plan whose installment it pays. */
export interface GiftLinks {
  readonly recurringDonation?: string;
}

/**
 * Records a gift of a donor, with those who are credited for it beside the donor: all of it or nothing. Its rules
 * and totals are on the content types' lifecycles.
 * @throws CrmError NOT_FOUND, VALIDATION, INVALID_REFERENCE, SOFT_CREDIT_EXCEEDS_GIFT, ALREADY_EXISTS for a donor credited twice in one way
 */
export async function recordGift(organization: Organization, donorDocumentId: string, input: DonationIn, links: GiftLinks = {}): Promise<StoredDonation> {
  checkShape(input, input.amount);
  return inTransaction(async (transaction) => {
    const { allocations, softCredits = [], ...attributes } = input;
    const donor = await lockGiver(transaction, organization, donorDocumentId, softCredits);
    const data = { currency: organization.defaultCurrency, ...attributes, ...links };
    const created = await insertRow(DONATION, data, { donor, organization: organization.id }, { [DONOR_LOCKED]: true });
    if (allocations !== undefined) await allocate(transaction, created.id, allocations);
    for (const credit of softCredits) await documents(SOFT_CREDIT).create({ data: { ...credit, donation: created.id } });
    return getDonation(organization, created.documentId);
  });
}

/**
 * Changes a gift; `place` is where the request has the change. What goes to one fund goes there whole: its part
 * follows the amount. @throws CrmError NOT_FOUND, STALE, ILLEGAL_STATE_MOVE, GIFT_RECEIPTED, VALIDATION
 */
export async function changeGift(
  organization: Organization,
  documentId: string,
  change: DonationChange,
  ifMatch: string | undefined,
  place: Place = BODY,
): Promise<StoredDonation> {
  return inTransaction(async (transaction) => {
    const before = await getDonation(organization, documentId);
    refuseStale(ifMatch, before);
    const { allocations: named, ...attributes } = change;
    const allocations = named ?? followingPart(before, change.amount);
    const parts = allocations ?? before.allocations.map(({ fund, amount }) => ({ fund: fund.documentId, amount }));
    checkShape({ ...change, allocations: parts, advantageAmount: change.advantageAmount ?? before.advantageAmount }, change.amount ?? before.amount, place);
    await documents(DONATION).update({ documentId, data: attributes });
    if (allocations !== undefined) await allocate(transaction, before.id, allocations);
    return getDonation(organization, documentId);
  });
}

/** Cancels a gift that was not paid. @throws CrmError ILLEGAL_STATE_MOVE for one that was: refund it. */
export async function cancelGift(organization: Organization, documentId: string, reason: string | null | undefined): Promise<StoredDonation> {
  return inTransaction(async () => {
    const before = await getDonation(organization, documentId);
    if (before.paymentStatus === 'cancelled') throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'donation', from: 'cancelled', to: 'cancelled' });
    const memo = reason === null || reason === undefined ? before.memo : [before.memo, reason].filter((line) => line !== null).join('\n');
    await documents(DONATION).update({ documentId, data: { paymentStatus: 'cancelled', memo } });
    return getDonation(organization, documentId);
  });
}

type Parts = NonNullable<DonationIn['allocations']>;

/** The only part of a gift whose amount changes; undefined when nothing changes, or when nobody can say which part of several. */
function followingPart({ allocations, amount: before }: StoredDonation, amount: number | undefined): Parts | undefined {
  const [only, ...others] = allocations;
  if (amount === undefined || amount === before || only === undefined || others.length > 0) return undefined;
  return [{ fund: only.fund.documentId, amount }];
}

/** Replaces the parts of a gift; the database checks their sum when the transaction ends. */
async function allocate(transaction: Knex.Transaction, donationId: number, parts: Parts): Promise<void> {
  await execute(transaction, sql`DELETE FROM allocations WHERE donation_id = ${donationId}`);
  for (const { fund, amount } of parts) {
    await documents(ALLOCATION).create({ data: { donation: donationId, fund, amount } });
  }
}

/** The row id of who gives, locked; with those who are credited, all of them at once: one locked after the giver would break the id order. */
async function lockGiver(transaction: Knex.Transaction, organization: Organization, documentId: string, credits: Credits): Promise<number> {
  if (credits.length === 0) return lockDonorId(transaction, organization, documentId);
  const donor = await getDonorId(organization, documentId);
  await lockForTotals(transaction, [donor, ...(await creditedDonors(transaction, organization, credits))]);
  return donor;
}

type Credits = NonNullable<DonationIn['softCredits']>;

/** The rows' ids of the donors whom a new gift is credited to. @throws CrmError VALIDATION where the organization has no such donor. */
async function creditedDonors(transaction: Knex.Transaction, { id }: Organization, credits: Credits): Promise<number[]> {
  const documentIds = credits.map(({ donor }) => donor);
  const ids = await findReferences(transaction, id, 'donors', documentIds);
  const errors = documentIds.flatMap((documentId, index) =>
    ids.has(documentId) ? [] : [{ path: [...BODY, 'softCredits', index, 'donor'], name: 'custom', message: inBothLanguages('UNKNOWN_REFERENCE') }],
  );
  if (errors.length > 0) throw new CrmError('VALIDATION', { errors });
  return [...ids.values()];
}

/** Where a request has a gift: the path that its refusals begin with. */
type Place = readonly (string | number)[];
const BODY: Place = ['data'];

type Shape = Pick<DonationIn, 'allocations' | 'advantageAmount' | 'donationType' | 'inKind'>;

/** What one look at the request can refuse, before anything is written. */
function checkShape({ allocations, advantageAmount, donationType, inKind }: Shape, amount: number, place: Place = BODY): void {
  const problems: { path: Place; name: string; message: string }[] = [];
  const refuse = (field: string, rule: Rule): number => problems.push({ path: [...place, field], name: 'custom', message: inBothLanguages(rule) });
  if (allocations !== undefined && allocations.length > 0 && allocations.reduce((sum, part) => sum + toCents(part.amount), 0) !== toCents(amount)) {
    refuse('allocations', 'SPLIT_SUM');
  }
  if (advantageAmount !== undefined && advantageAmount > amount) refuse('advantageAmount', 'ADVANTAGE');
  if (donationType === 'in_kind' && (inKind === undefined || inKind === null)) refuse('inKind', 'IN_KIND_REQUIRED');
  if (problems.length > 0) throw new CrmError('VALIDATION', { errors: problems });
}
