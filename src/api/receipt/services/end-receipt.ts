import type { Knex } from 'knex';
import { civilDateOf } from '../../../platform/civil-date';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { recordActivity } from '../../activity/services/record-activity';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { changeGift } from '../../donation/services/manage-donations';
import { announce } from '../../webhook-endpoint/services/announce';
import type { Correction, ReplaceIn } from '../contract';
import { giftDate } from '../domain/eligibility';
import type { ReceiptGift } from '../domain/facts';
import { closingHash, sha256, type Closing } from '../domain/receipt-hash';
import { snapshotOf } from '../domain/stored-receipt';
import { unprintableIn } from '../pdf/printable';
import { renderReceipt } from '../pdf/render-receipt';
import { closeRow, releaseGifts } from '../queries/close-receipt';
import { giftsOfReceipt, lockReceipt, type StoredReceipt } from '../queries/find-receipt';
import { readGifts } from '../queries/read-gifts';
import { insertFiles } from '../queries/write-receipts';
import { frozenAssets } from './draw';
import { issueOne, type Caller } from './issue-for-gift';
import { getReceipt } from './show-receipts';

/**
 * Cancels a receipt: it keeps its number and its PDF, gets a second PDF that says so, and its gifts are
 * receiptable again. @throws CrmError NOT_FOUND; ILLEGAL_STATE_MOVE when it has ended already.
 */
export async function cancelReceipt(organization: Organization, documentId: string, reason: string, actor: Actor): Promise<StoredReceipt> {
  return inTransaction(async (transaction) => {
    refuseUnprintable(reason);
    const receipt = await lockedReceipt(transaction, organization, documentId, 'cancelled');
    await releaseGifts(transaction, receipt.id, receipt.kind !== 'acknowledgement');
    await close(transaction, organization, receipt, { receiptStatus: 'cancelled', reason, actor, replacedBy: null });
    await recordAudit(transaction, organization.id, actor, {
      action: 'receipt.cancel',
      subject: { type: 'receipt', documentId },
      before: { receiptStatus: 'issued' },
      after: { receiptStatus: 'cancelled', number: receipt.number, reason },
    });
    return getReceipt(organization, documentId);
  });
}

/**
 * Replaces a receipt by a new one, with a new number, for what its gifts are now. What was wrong about
 * them can be put right in the same step: a receipted gift is locked otherwise. All or nothing.
 * @throws CrmError NOT_FOUND, ILLEGAL_STATE_MOVE, NOT_RECEIPTABLE
 */
export async function replaceReceipt(
  organization: Organization,
  documentId: string,
  { reason, corrections, language }: ReplaceIn,
  caller: Caller,
): Promise<StoredReceipt> {
  return inTransaction(async (transaction) => {
    refuseUnprintable(reason);
    const receipt = await lockedReceipt(transaction, organization, documentId, 'replaced');
    await releaseGifts(transaction, receipt.id, receipt.kind !== 'acknowledgement');
    const ids = await giftsOfReceipt(transaction, receipt.id);
    await correct(organization, await readGifts(transaction, organization.id, ids), corrections ?? []);
    const gifts = await readGifts(transaction, organization.id, ids);
    // What the replacement of a consolidated receipt leaves out: gifts refunded meanwhile, or corrected into another year.
    const stays = (gift: ReceiptGift): boolean => gift.paymentStatus !== 'refunded' && Number(giftDate(gift).slice(0, 4)) === receipt.year;
    const remaining = receipt.kind === 'consolidated' ? gifts.filter(stays) : gifts;
    const issued = await issueOne(transaction, organization, caller, {
      gifts: remaining,
      kind: receipt.kind,
      language: language ?? receipt.language,
      replaces: { id: receipt.id, number: receipt.number },
    });
    const replacedBy = { id: issued.id, number: issued.number };
    await close(transaction, organization, receipt, { receiptStatus: 'replaced', reason, actor: caller.actor, replacedBy });
    await recordAudit(transaction, organization.id, caller.actor, {
      action: 'receipt.replace',
      subject: { type: 'receipt', documentId },
      before: { receiptStatus: 'issued', number: receipt.number, eligibleAmount: receipt.eligibleAmount },
      after: { receiptStatus: 'replaced', replacedBy: issued.number, eligibleAmount: issued.snapshot.eligibleAmount, reason },
    });
    return getReceipt(organization, issued.documentId);
  });
}

/** A receipt that is still good, with its donor and itself locked: donors come before receipts in the lock order. */
async function lockedReceipt(
  transaction: Knex.Transaction,
  organization: Organization,
  documentId: string,
  to: Closing['receiptStatus'],
): Promise<StoredReceipt> {
  const seen = await getReceipt(organization, documentId);
  await lockForTotals(transaction, [seen.donorId]);
  await lockReceipt(transaction, seen.id);
  const receipt = await getReceipt(organization, documentId);
  if (receipt.receiptStatus !== 'issued') throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'receipt', from: receipt.receiptStatus, to });
  return receipt;
}

/** The reason is printed on the second PDF. @throws CrmError UNPRINTABLE_TEXT naming the characters */
function refuseUnprintable(reason: string): void {
  const characters = unprintableIn(reason);
  if (characters.length > 0) throw new CrmError('UNPRINTABLE_TEXT', { field: 'reason', characters: characters.join(' ') });
}

/** @throws CrmError INVALID_REFERENCE for a gift that is not on the receipt. */
async function correct(organization: Organization, gifts: readonly { readonly documentId: string }[], corrections: readonly Correction[]): Promise<void> {
  for (const [index, { donation, ...change }] of corrections.entries()) {
    if (!gifts.some(({ documentId }) => documentId === donation)) throw new CrmError('INVALID_REFERENCE', { field: 'corrections' });
    await changeGift(organization, donation, change, undefined, ['data', 'corrections', index]);
  }
}

interface End {
  readonly receiptStatus: Closing['receiptStatus'];
  readonly reason: string;
  readonly actor: Actor;
  readonly replacedBy: { readonly id: number; readonly number: string } | null;
}

/** The second PDF, and the end of the row, sealed onto the receipt's hash. */
async function close(
  transaction: Knex.Transaction,
  organization: Organization,
  receipt: StoredReceipt,
  { receiptStatus, reason, actor, replacedBy }: End,
): Promise<void> {
  const now = new Date();
  const snapshot = snapshotOf(receipt);
  const marked = { ...snapshot, cancelled: { on: civilDateOf(now, organization.timezone), reason, replacedBy: replacedBy?.number ?? null } };
  const pdf = await renderReceipt(marked, await frozenAssets(transaction, organization.id, [snapshot]));
  const closing: Closing = {
    receiptStatus,
    cancelReason: reason,
    cancelledBy: actor.name,
    cancelledAt: now.toISOString(),
    replacedBy: replacedBy?.number ?? null,
  };
  const pdfSha256 = sha256(pdf);
  await insertFiles(transaction, [{ receiptId: receipt.id, kind: 'cancelled', sha256: pdfSha256, pdf }]);
  await closeRow(transaction, receipt.id, closing, closingHash(receipt.hash, closing, pdfSha256), replacedBy?.id ?? null);
  const [fr, en] = receiptStatus === 'cancelled' ? ['annulé', 'cancelled'] : ['remplacé', 'replaced'];
  await recordActivity(transaction, {
    organizationId: organization.id,
    donorId: receipt.donorId,
    kind: 'receipt',
    summary: { fr: `Reçu ${receipt.number} ${fr} : ${reason}`.slice(0, 500), en: `Receipt ${receipt.number} ${en}: ${reason}`.slice(0, 500) },
    subject: { type: 'receipt', documentId: receipt.documentId },
    author: actor.name,
  });
  await announce(transaction, organization.id, `receipt.${receiptStatus}`, {
    documentId: receipt.documentId,
    donor: receipt.donor.documentId,
    number: receipt.number,
    receiptStatus,
    year: receipt.year,
    eligibleAmount: receipt.eligibleAmount,
    currency: receipt.currency,
    issuedOn: receipt.issuedOn,
    replacedBy: replacedBy?.number ?? null,
  });
}
