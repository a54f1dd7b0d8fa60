export const PLEDGE_STATUSES = ['active', 'fulfilled', 'written_off', 'cancelled'] as const;
export type PledgeStatus = (typeof PLEDGE_STATUSES)[number];

/** Moves a person makes. Fulfilled comes and goes with the gifts that pay a pledge, never by an edit. */
const MOVES: Readonly<Record<PledgeStatus, readonly PledgeStatus[]>> = {
  active: ['written_off', 'cancelled'],
  fulfilled: [],
  written_off: [],
  cancelled: [],
};

/** Whether an edit may take a pledge from one state to another. Staying is no move. */
export function mayMovePledge(from: PledgeStatus, to: PledgeStatus): boolean {
  return from === to || MOVES[from].includes(to);
}
