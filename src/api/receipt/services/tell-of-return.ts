import type { Knex } from 'knex';
import { fromCents, toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import { convertCents } from '../../donation/domain/convert-cents';
import { tasksOfReturn } from '../domain/return-of-gift';
import { snapshotOf } from '../domain/stored-receipt';
import { findReceipt, findReceiptOfGift } from '../queries/find-receipt';
import { insertReturnTasks } from '../queries/write-tasks';

/** Money of a receipted gift that went back: a refund, or a dispute that was lost. */
export interface ReturnedGift {
  /** Public id of the gift. */
  readonly donation: string;
  readonly donorId: number;
  /** What went back, in the gift's currency. */
  readonly amount: number;
  readonly exchangeRate: number | null;
  readonly returnedOn: string;
  readonly isWhole: boolean;
  readonly reason: string;
}

/**
 * Puts what a returned gift leaves to do on the list of tasks, in the transaction of the refund. Whoever
 * gives money of a gift back calls it; a gift without a live official receipt leaves nothing to do.
 */
export async function tellOfReturn(transaction: Knex.Transaction, organization: Organization, gift: ReturnedGift): Promise<void> {
  const documentId = await findReceiptOfGift(transaction, organization.id, gift.donation);
  const receipt = documentId === undefined ? undefined : await findReceipt(transaction, organization.id, documentId);
  if (receipt === undefined || receipt.receiptStatus !== 'issued' || receipt.kind === 'acknowledgement') return;
  const cents = toCents(gift.amount);
  const amount = fromCents(gift.exchangeRate === null ? cents : convertCents(cents, gift.exchangeRate));
  // Other gifts stay on a consolidated receipt: it is replaced, not cancelled.
  const isWhole = gift.isWhole && receipt.lines.length === 1;
  const { returnedOn, reason } = gift;
  const tasks = tasksOfReturn({ receipt: snapshotOf(receipt), amount, returnedOn, isWhole, reason }, organization.defaultLanguage);
  await insertReturnTasks(
    transaction,
    organization.id,
    tasks.map((task) => ({ ...task, title: task.title.slice(0, 255), donorId: gift.donorId })),
  );
}
