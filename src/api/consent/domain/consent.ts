import { shift, type CivilDate } from '../../../platform/civil-date';

/** Consent (CASL: S.C. 2010 c. 23, SOR/2012-36, SOR/2013-221): the words and durations everything else goes by. */

export const CHANNELS = ['email', 'sms', 'mail', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a message is for. Receipts and transactional messages need no consent. */
export const MESSAGE_CLASSES = ['receipt', 'transactional', 'fundraising', 'commercial'] as const;
export type MessageClass = (typeof MESSAGE_CLASSES)[number];

/** What an entry of the ledger is about: one class of messages, or all of them. */
export const PURPOSES = ['all', 'fundraising', 'commercial'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const BASES = ['express', 'implied_gift', 'implied_membership', 'implied_enquiry', 'exempt'] as const;
export type Basis = (typeof BASES)[number];

/** The bases that somebody can enter: `exempt` is decided from the message's class alone. */
export const GRANTED_BASES = ['express', 'implied_gift', 'implied_membership', 'implied_enquiry'] as const satisfies readonly Basis[];
export type GrantedBasis = (typeof GRANTED_BASES)[number];

type Duration = { readonly years: number } | { readonly months: number };

/** How long an implied consent lasts; express consent lasts until it is withdrawn. Membership covers volunteering. */
const LASTS: Readonly<Record<Exclude<GrantedBasis, 'express'>, Duration>> = {
  implied_gift: { years: 2 },
  implied_membership: { years: 2 },
  implied_enquiry: { months: 6 },
};

/** The last day on which a consent that began on a day permits: a gift of 2024-11-22, through 2026-11-22. Null: no last day. */
export function lastDayOf(basis: GrantedBasis, began: CivilDate): CivilDate | null {
  return basis === 'express' ? null : shift(began, LASTS[basis]);
}

/** The earliest gift or end of a recurring plan that still implies consent on a day. */
export function earliestImplying(day: CivilDate): CivilDate {
  // Counted back from the day, and then corrected: two years after February 29 is February 28.
  const back = shift(day, { years: -2 });
  return shift(back, { years: 2 }) < day ? shift(back, { days: 1 }) : back;
}

/** The states of a recurring plan in which it goes on; in all others it has ended. */
export const RUNNING_PLANS = ['active', 'paused', 'failing'] as const;
