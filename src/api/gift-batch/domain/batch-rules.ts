export const BATCH_STATUSES = ['open', 'posted', 'reopened'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** How the gifts of a batch can have come: money on the table, not property. */
export const BATCH_METHODS = ['cheque', 'cash', 'transfer', 'card', 'bank_debit', 'paypal', 'other'] as const;
export type BatchMethod = (typeof BATCH_METHODS)[number];

/** A batch is what one person enters at one sitting. */
export const MOST_ROWS = 500;

/** Whether rows can be entered: until the batch is posted, and again once it was reopened. */
export function isEnterable(status: BatchStatus): boolean {
  return status !== 'posted';
}
