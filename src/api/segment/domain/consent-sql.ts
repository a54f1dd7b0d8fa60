import { shift } from '../../../platform/civil-date';
import { identifier, sql, type Sql } from '../../../platform/database/sql';
import type { Asking } from './asking';

export type Channel = 'email' | 'sms' | 'mail' | 'phone';

/**
 * Whether a donor may be sent commercial messages on a channel today (rules/messaging, CASL): given and
 * neither expired nor withdrawn since; or implied for two years by a counted gift or by a recurring plan
 * that is running or ended within them. Never when deceased, do-not-contact or said no.
 */
export function consentSql(channel: Channel, { timezone, today }: Pick<Asking, 'timezone' | 'today'>): Sql {
  const twoYearsAgo = shift(today, { years: -2 });
  const day = (column: Sql): Sql => sql`((${column} AT TIME ZONE 'UTC') AT TIME ZONE ${timezone})::date`;
  const withdrawnSince = (instant: Sql): Sql =>
    sql`EXISTS (SELECT FROM consents w WHERE w.donor_id = d.id AND w.channel = ${channel} AND w.withdrawn_at >= ${instant})`;
  return sql`(NOT COALESCE(d.do_not_contact, false) AND d.deceased_on IS NULL AND ${identifier(`d.${channel}_preference`)} IS DISTINCT FROM 'no' AND (
    EXISTS (SELECT FROM consents c
             WHERE c.donor_id = d.id AND c.channel = ${channel} AND c.withdrawn_at IS NULL
               AND ${day(sql`c.given_at`)} <= ${today}::date AND (c.expires_on IS NULL OR c.expires_on >= ${today}::date)
               AND NOT ${withdrawnSince(sql`c.given_at`)})
    OR EXISTS (SELECT FROM donations g
                WHERE g.donor_id = d.id AND g.counted_amount > 0 AND g.received_on BETWEEN ${twoYearsAgo}::date AND ${today}::date
                  AND NOT ${withdrawnSince(sql`g.received_on`)})
    OR EXISTS (SELECT FROM recurring_donations r
                WHERE r.donor_id = d.id AND r.total_payments > 0
                  AND (r.plan_status = 'active' OR COALESCE(r.cancelled_on, r.end_date) BETWEEN ${twoYearsAgo}::date AND ${today}::date)
                  AND NOT ${withdrawnSince(sql`r.start_date`)})))`;
}
