import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonation } from '../../donation/services/manage-donations';
import { lockedGift } from '../../donation/services/keep-gift-rules';
import type { IssueIn } from '../contract';
import { draftReceipt, officialKind, textOf } from '../domain/draft-receipt';
import { reasonsAgainst } from '../domain/eligibility';
import type { ReceiptGift } from '../domain/facts';
import { describeReasons, type ReasonCode } from '../domain/reasons';
import type { ReceiptLanguage } from '../domain/snapshot';
import { wordingFor } from '../domain/wordings/wordings';
import { unprintableIn } from '../pdf/printable';
import { readGifts } from '../queries/read-gifts';
import { askForAddress } from './ask-for-address';
import { drawing } from './draw';
import { issueReceipts, type Issued } from './issue-receipts';
import { loadIssuer } from './load-issuer';

/** Who asks, and the language in which they are refused. */
export interface Caller {
  readonly actor: Actor;
  readonly speaks: Language;
}

/**
 * Issues the receipt of one gift, or acknowledges it. The donor's lock makes two people who press the
 * button at once take turns: the second is told that the gift is receipted.
 * @throws CrmError NOT_FOUND; NOT_RECEIPTABLE with every reason why not.
 */
export async function issueForGift(organization: Organization, donation: string, { kind, language }: IssueIn, caller: Caller): Promise<Issued> {
  return inTransaction(async (transaction) => {
    const { id } = await getDonation(organization, donation);
    await lockedGift(transaction, id, undefined);
    const [gift] = await readGifts(transaction, organization.id, [id]);
    if (gift === undefined) throw new CrmError('NOT_FOUND');
    const receiptKind = kind === 'acknowledgement' ? kind : officialKind(gift);
    return issueOne(transaction, organization, caller, { gifts: [gift], kind: receiptKind, language });
  });
}

export interface OneReceipt {
  /** Gifts of one donor, locked. */
  readonly gifts: readonly ReceiptGift[];
  readonly kind: 'single' | 'in_kind' | 'consolidated' | 'acknowledgement';
  readonly language?: ReceiptLanguage | undefined;
  readonly replaces?: { readonly id: number; readonly number: string };
}

/** Issues one receipt for gifts that are all receiptable. @throws CrmError NOT_RECEIPTABLE */
export async function issueOne(
  transaction: Knex.Transaction,
  organization: Organization,
  { actor, speaks }: Caller,
  { gifts, kind, language, replaces }: OneReceipt,
): Promise<Issued> {
  const loaded = await loadIssuer(transaction, organization.id);
  const issuedOn = today(organization.timezone);
  const reasons = [...new Set(gifts.flatMap((gift) => reasonsAgainst(gift, loaded.issuer, { kind, language, issuedOn })))];
  if (reasons.length > 0) await refuse(organization, gifts, reasons, speaks);
  const [first] = gifts;
  if (first === undefined) throw notReceiptable(['NO_GIFTS'], speaks);
  const wordingVersion = wordingFor('CA', issuedOn, loaded.wordings).version;
  const snapshot = draftReceipt(gifts, loaded.issuer, { kind, issuedOn, wordingVersion, language, replaces: replaces?.number });
  if (unprintableIn(textOf(snapshot)).length > 0) throw notReceiptable(['UNPRINTABLE_TEXT'], speaks);
  const draft = {
    donorId: first.donorId,
    donor: first.donor,
    snapshot,
    giftIds: new Map(gifts.map((gift) => [gift.documentId, gift.id])),
    ...(replaces === undefined ? {} : { replacesId: replaces.id }),
  };
  const [issued] = await issueReceipts(transaction, organization, actor, loaded, [draft], drawing(loaded));
  if (issued === undefined) throw new Error('no receipt was issued');
  await recordAudit(transaction, organization.id, actor, {
    action: 'receipt.issue',
    subject: { type: 'receipt', documentId: issued.documentId },
    after: {
      number: issued.number,
      kind,
      eligibleAmount: snapshot.eligibleAmount,
      replaces: replaces?.number ?? null,
      gifts: snapshot.lines.map(({ donation }) => donation),
    },
  });
  return issued;
}

/** Reasons as `details.reasons`; who has no address is put on the list of things to do, receipt or not. */
async function refuse(organization: Organization, gifts: readonly ReceiptGift[], reasons: readonly ReasonCode[], speaks: Language): Promise<never> {
  const [gift] = gifts;
  if (gift !== undefined && reasons.includes('DONOR_ADDRESS_MISSING')) await askForAddress(organization, [gift.donorId]);
  throw notReceiptable(reasons, speaks);
}

export function notReceiptable(reasons: readonly ReasonCode[], speaks: Language): CrmError {
  return new CrmError('NOT_RECEIPTABLE', { reasons: describeReasons(reasons, speaks) });
}
