import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonation } from '../../donation/services/manage-donations';
import type { ReceiptOut, ReceiptRow } from '../answers';
import { findFile, findReceipt, findReceiptOfGift, type StoredReceipt } from '../queries/find-receipt';
import { listReceiptsOfGift } from '../queries/list-receipts';

/** @throws CrmError NOT_FOUND when the organization has no such receipt. */
export async function getReceipt(organization: Organization, documentId: string): Promise<StoredReceipt> {
  const receipt = await findReceipt(await readConnection(), organization.id, documentId);
  if (receipt === undefined) throw new CrmError('NOT_FOUND');
  return receipt;
}

/** The receipt of a gift: the live one, else the last. @throws CrmError NOT_FOUND; RECEIPT_MISSING when it never had one. */
export async function getReceiptOfGift(organization: Organization, donation: string): Promise<StoredReceipt> {
  await getDonation(organization, donation);
  const documentId = await findReceiptOfGift(await readConnection(), organization.id, donation);
  if (documentId === undefined) throw new CrmError('RECEIPT_MISSING');
  return getReceipt(organization, documentId);
}

/** Every receipt and acknowledgement a gift ever was on, the latest first. @throws CrmError NOT_FOUND */
export async function receiptsOfGift(organization: Organization, donation: string): Promise<ReceiptRow[]> {
  const { id } = await getDonation(organization, donation);
  return listReceiptsOfGift(await readConnection(), organization.id, id);
}

/** A copy: the frozen PDF byte for byte. Of a receipt that has ended, the one that says so, unless the original is asked for. */
export async function copyOf(receipt: StoredReceipt, version?: 'original' | 'cancelled'): Promise<FileAnswer> {
  const kind = version ?? (receipt.receiptStatus === 'issued' ? 'original' : 'cancelled');
  const body = await findFile(await readConnection(), receipt.id, kind);
  if (body === undefined) throw new CrmError('NOT_FOUND');
  return { file: { contentType: 'application/pdf', filename: fileName(receipt.number), body, disposition: 'inline' } };
}

export function fileName(number: string): string {
  return `${number.replaceAll(/[^A-Za-z0-9-]/g, '_')}.pdf`;
}

/** A stored receipt as the contract shows it. */
export function showReceipt({ id: _id, donorId: _donorId, details, ...receipt }: StoredReceipt): ReceiptOut {
  return { ...receipt, placeOfIssue: details.placeOfIssue, advantageDescription: details.advantageDescription };
}
