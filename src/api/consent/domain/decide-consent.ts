import { civilDateOf, type CivilDate } from '../../../platform/civil-date';
import { lastDayOf, type Basis, type GrantedBasis, type MessageClass, type Purpose } from './consent';

/** An entry of the ledger: consent given, or (with `withdrawnAt`) withdrawn. */
export interface ConsentEntry {
  readonly documentId: string;
  readonly purpose: Purpose;
  readonly basis: GrantedBasis | null;
  readonly givenAt: string;
  readonly expiresOn: CivilDate | null;
  readonly withdrawnAt: string | null;
}

/** What a decision about one donor and one channel rests on. */
export interface ConsentFacts {
  readonly timezone: string;
  readonly isRegisteredCharity: boolean;
  readonly hasAddress: boolean;
  readonly isDeceased: boolean;
  readonly isDoNotContact: boolean;
  readonly saidNo: boolean;
  /** A message to the present address came back for good. */
  readonly hasBounced: boolean;
  /** Reported a message of ours as spam. */
  readonly hasComplained: boolean;
  readonly entries: readonly ConsentEntry[];
  /** The latest gift that counts, net of refunds. */
  readonly lastGift: { readonly documentId: string; readonly receivedOn: CivilDate } | null;
  /** The recurring plan with a payment that runs, or else ended last. */
  readonly plan: { readonly documentId: string; readonly endedOn: CivilDate | null } | null;
}

export const REFUSALS = ['deceased', 'do_not_contact', 'no_address', 'bounced', 'complained', 'unsubscribed', 'said_no', 'no_consent'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a permission rests on: a row, and the last day it permits; null where there is none. */
export interface Evidence {
  readonly type: 'message_class' | 'registered_charity' | 'consent' | 'donation' | 'recurring_donation';
  readonly documentId: string | null;
  readonly lastDay: CivilDate | null;
}

export type ConsentDecision =
  | { readonly allowed: true; readonly basis: Basis; readonly evidence: Evidence; readonly refusal: null }
  | { readonly allowed: false; readonly basis: null; readonly evidence: null; readonly refusal: Refusal };

/**
 * The one decision: may a donor be sent a message of a class, at an instant? (rules/messaging)
 * Receipts go to everybody with an address that works; transactional messages ask for no consent;
 * fundraising is exempt for a registered charity; everything else needs express or implied consent.
 * A withdrawal also ends what gifts imply, until consent is expressly given again.
 */
export function decideConsent(facts: ConsentFacts, messageClass: MessageClass, instant: Date): ConsentDecision {
  const refusal = refusalOf(facts, messageClass, instant);
  if (refusal !== undefined) return refused(refusal);
  if (messageClass === 'receipt' || messageClass === 'transactional') return allowed('exempt', { type: 'message_class', documentId: null, lastDay: null });
  if (messageClass === 'fundraising' && facts.isRegisteredCharity) return allowed('exempt', { type: 'registered_charity', documentId: null, lastDay: null });
  return consentOf(facts, messageClass, instant) ?? refused('no_consent');
}

/** What forbids a message whatever consent there is. */
function refusalOf(facts: ConsentFacts, messageClass: MessageClass, instant: Date): Refusal | undefined {
  if (!facts.hasAddress) return 'no_address';
  if (facts.hasBounced) return 'bounced';
  if (messageClass === 'receipt') return undefined;
  if (facts.isDeceased) return 'deceased';
  if (facts.isDoNotContact) return 'do_not_contact';
  if (facts.hasComplained) return 'complained';
  if (isWithdrawn(facts.entries, messageClass, instant)) return 'unsubscribed';
  return facts.saidNo && messageClass !== 'transactional' ? 'said_no' : undefined;
}

/** Whether the last word about a class is a withdrawal. In the same instant, the withdrawal is the last word. */
function isWithdrawn(entries: readonly ConsentEntry[], messageClass: MessageClass, instant: Date): boolean {
  const about = entries.filter(({ purpose }) => covers(purpose, messageClass));
  const withdrawals = about.flatMap(({ withdrawnAt }) => (withdrawnAt === null ? [] : [Date.parse(withdrawnAt)]));
  const given = about.filter(({ withdrawnAt, basis }) => withdrawnAt === null && basis === 'express').map(({ givenAt }) => Date.parse(givenAt));
  const last = (instants: readonly number[]): number => Math.max(-Infinity, ...instants.filter((at) => at <= instant.getTime()));
  return last(withdrawals) > -Infinity && last(withdrawals) >= last(given);
}

function consentOf(
  { timezone, entries, isRegisteredCharity, lastGift, plan }: ConsentFacts,
  messageClass: MessageClass,
  instant: Date,
): ConsentDecision | undefined {
  const day = civilDateOf(instant, timezone);
  const permits = (lastDay: CivilDate | null): boolean => lastDay === null || lastDay >= day;
  const given = entries
    .filter(
      ({ purpose, withdrawnAt, givenAt, expiresOn }) =>
        covers(purpose, messageClass) && withdrawnAt === null && Date.parse(givenAt) <= instant.getTime() && permits(expiresOn),
    )
    // The strongest first: express, then what lasts longest.
    .sort((left, right) => (right.expiresOn ?? '9999').localeCompare(left.expiresOn ?? '9999'))[0];
  if (given?.basis !== undefined && given.basis !== null) {
    return allowed(given.basis, { type: 'consent', documentId: given.documentId, lastDay: given.expiresOn });
  }
  // What a gift implies is for registered charities alone (CASL, s. 10(13)(a)).
  if (!isRegisteredCharity) return undefined;
  if (plan !== null) {
    const lastDay = plan.endedOn === null ? null : lastDayOf('implied_gift', plan.endedOn);
    if (permits(lastDay)) return allowed('implied_gift', { type: 'recurring_donation', documentId: plan.documentId, lastDay });
  }
  if (lastGift !== null) {
    const lastDay = lastDayOf('implied_gift', lastGift.receivedOn);
    if (permits(lastDay)) return allowed('implied_gift', { type: 'donation', documentId: lastGift.documentId, lastDay });
  }
  return undefined;
}

function covers(purpose: Purpose, messageClass: MessageClass): boolean {
  return purpose === 'all' || purpose === messageClass;
}

function allowed(basis: Basis, evidence: Evidence): ConsentDecision {
  return { allowed: true, basis, evidence, refusal: null };
}

function refused(refusal: Refusal): ConsentDecision {
  return { allowed: false, basis: null, evidence: null, refusal };
}
