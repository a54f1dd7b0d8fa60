import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { snapshotOf } from '../domain/stored-receipt';
import { renderReceipts } from '../pdf/render-receipt';
import { readReceipts } from '../queries/find-receipt';
import { listPrintable } from '../queries/list-printable';
import { frozenAssets } from './draw';

/** One document to print, in the order in which the envelopes are sorted. Drawn from what was frozen. @throws CrmError NOTHING_TO_PRINT */
export async function printReceipts(organization: Organization, actor: Actor, year: number, isEveryone: boolean): Promise<FileAnswer> {
  const { snapshots, assets } = await inTransaction(async (transaction) => {
    const ids = await listPrintable(transaction, organization.id, year, isEveryone);
    if (ids.length === 0) throw new CrmError('NOTHING_TO_PRINT');
    const receipts = await readReceipts(transaction, organization.id, ids);
    const frozen = receipts.map(snapshotOf);
    await recordAudit(transaction, organization.id, actor, { action: 'receipt.print', after: { year, receipts: ids.length, everyone: isEveryone } });
    return { snapshots: frozen, assets: await frozenAssets(transaction, organization.id, frozen) };
  });
  return { file: { contentType: 'application/pdf', filename: `${year}-receipts.pdf`, body: await renderReceipts(snapshots, assets) } };
}
