/** The states of a gift's money, and the moves between them (domain model, "donation"). */
export const PAYMENT_STATUSES = ['pending', 'processing', 'completed', 'failed', 'cancelled', 'partially_refunded', 'refunded', 'disputed'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

const MOVES: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  pending: ['processing', 'completed', 'failed', 'cancelled'],
  processing: ['completed', 'failed', 'cancelled'],
  completed: ['partially_refunded', 'refunded', 'disputed'],
  disputed: ['completed', 'refunded'],
  partially_refunded: ['refunded', 'disputed'],
  refunded: [],
  failed: [],
  cancelled: [],
};

/** Moves that only money makes: a refund or a dispute, never an edit. */
const MADE_BY_MONEY: ReadonlySet<PaymentStatus> = new Set(['partially_refunded', 'refunded', 'disputed']);

export type StateChange = 'edit' | 'money' | 'reversal';

/**
 * Whether a gift may go from one state to another. Staying is no move and always allowed. A reversal takes
 * back an entry that should not have been made (its batch is opened again): no money moves, none had.
 */
export function mayMove(from: PaymentStatus, to: PaymentStatus, by: StateChange): boolean {
  if (from === to) return true;
  if (by === 'reversal') return from === 'completed' && to === 'cancelled';
  if (!MOVES[from].includes(to)) return false;
  return by === 'money' || (!MADE_BY_MONEY.has(to) && !MADE_BY_MONEY.has(from));
}

/** States a gift can be recorded in: money that is there, or that is on its way. */
export const INITIAL_STATUSES = ['pending', 'completed'] as const satisfies readonly PaymentStatus[];

/** Whether money of this state counts in totals (net of refunds). */
export function isCounted(status: PaymentStatus): boolean {
  return status === 'completed' || status === 'partially_refunded';
}
