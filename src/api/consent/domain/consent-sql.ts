import type { CivilDate } from '../../../platform/civil-date';
import { sql, type Sql } from '../../../platform/database/sql';
import { earliestImplying, RUNNING_PLANS, type Channel } from './consent';

/** Whether there is an address to send to, over `donors d`. */
const HAS_ADDRESS: Readonly<Record<Channel, Sql>> = {
  email: sql`COALESCE(d.email, '') <> ''`,
  sms: sql`COALESCE(d.mobile, '') <> ''`,
  mail: sql`COALESCE(d.address_line_1, '') <> ''`,
  phone: sql`COALESCE(d.mobile, d.phone, '') <> ''`,
};

const PREFERENCE: Readonly<Record<Channel, Sql>> = {
  email: sql`d.email_preference`,
  sms: sql`d.sms_preference`,
  mail: sql`d.mail_preference`,
  phone: sql`d.phone_preference`,
};

/** The channel of a message `m`, as the ledger names it. */
const CHANNEL_OF_MESSAGE: Sql = sql`CASE m.communication_type WHEN 'letter' THEN 'mail' ELSE m.communication_type END`;

/** What a decision asks of the donor's own row and of the messages that came back, over `donors d`. */
export interface DonorConditions {
  readonly hasAddress: Sql;
  readonly isDeceased: Sql;
  readonly isDoNotContact: Sql;
  readonly saidNo: Sql;
  readonly hasBounced: Sql;
  readonly hasComplained: Sql;
}

export function donorConditions(channel: Channel): DonorConditions {
  const messages = sql`SELECT FROM communications m WHERE m.donor_id = d.id AND ${CHANNEL_OF_MESSAGE} = ${channel}`;
  return {
    hasAddress: sql`(${HAS_ADDRESS[channel]})`,
    isDeceased: sql`(d.deceased_on IS NOT NULL)`,
    isDoNotContact: sql`COALESCE(d.do_not_contact, false)`,
    saidNo: sql`(${PREFERENCE[channel]} IS NOT DISTINCT FROM 'no')`,
    // A corrected address begins anew; a letter and a call have no address of their own on the message.
    hasBounced:
      channel === 'email' || channel === 'sms'
        ? sql`EXISTS (${messages} AND m.delivery_status = 'bounced' AND lower(m.to_address) = lower(${channel === 'email' ? sql`d.email` : sql`d.mobile`}))`
        : sql`false`,
    hasComplained: sql`EXISTS (${messages} AND m.complained_at IS NOT NULL)`,
  };
}

/** The gift or plan that implies consent on a day, over `donors d`: conditions on `donations g` and `recurring_donations r`. */
export const COUNTS_AS_GIFT: Sql = sql`g.counted_amount > 0`;
export const COUNTS_AS_PLAN: Sql = sql`r.total_payments > 0`;
export const PLAN_RUNS: Sql = sql`r.plan_status = ANY (${RUNNING_PLANS})`;
export const PLAN_ENDED_ON: Sql = sql`COALESCE(r.cancelled_on, r.end_date)`;

/**
 * The decision of `decide-consent` about commercial messages today, as one predicate over `donors d`:
 * for segments and mailings, which ask about all donors at once. A test holds the two against each other.
 */
export function consentSql(channel: Channel, { today }: { readonly today: CivilDate }): Sql {
  const { hasAddress, isDeceased, isDoNotContact, saidNo, hasBounced, hasComplained } = donorConditions(channel);
  const since = earliestImplying(today);
  const about = (entry: Sql): Sql => sql`${entry}.donor_id = d.id AND ${entry}.channel = ${channel} AND ${entry}.purpose IN ('all', 'commercial')`;
  return sql`(${hasAddress} AND NOT ${isDeceased} AND NOT ${isDoNotContact} AND NOT ${saidNo}
    AND NOT EXISTS (SELECT FROM consents w
                     WHERE ${about(sql`w`)} AND w.withdrawn_at <= now()
                       AND NOT EXISTS (SELECT FROM consents e
                                        WHERE ${about(sql`e`)} AND e.withdrawn_at IS NULL AND e.basis = 'express' AND e.given_at > w.withdrawn_at AND e.given_at <= now()))
    AND (
      EXISTS (SELECT FROM consents c
               WHERE ${about(sql`c`)} AND c.withdrawn_at IS NULL AND c.given_at <= now() AND (c.expires_on IS NULL OR c.expires_on >= ${today}::date))
      OR EXISTS (SELECT FROM organizations o WHERE o.id = d.organization_id AND o.is_registered_charity) AND (
        EXISTS (SELECT FROM donations g WHERE g.donor_id = d.id AND ${COUNTS_AS_GIFT} AND g.received_on BETWEEN ${since}::date AND ${today}::date)
        OR EXISTS (SELECT FROM recurring_donations r
                    WHERE r.donor_id = d.id AND ${COUNTS_AS_PLAN} AND (${PLAN_RUNS} OR ${PLAN_ENDED_ON} >= ${since}::date))))
    AND NOT ${hasBounced} AND NOT ${hasComplained})`;
}
