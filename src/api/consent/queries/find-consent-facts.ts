import { isoInstant } from '../../../platform/database/instants';
import { row, sql, type Connection } from '../../../platform/database/sql';
import type { CivilDate } from '../../../platform/civil-date';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Channel } from '../domain/consent';
import { COUNTS_AS_GIFT, COUNTS_AS_PLAN, donorConditions, PLAN_ENDED_ON, PLAN_RUNS } from '../domain/consent-sql';
import type { ConsentFacts } from '../domain/decide-consent';

/** Everything a decision about a donor and a channel rests on, as of a civil day; undefined for no such donor. */
export function findConsentFacts(
  connection: Connection,
  organization: Organization,
  donorId: number,
  channel: Channel,
  day: CivilDate,
): Promise<ConsentFacts | undefined> {
  const { hasAddress, isDeceased, isDoNotContact, saidNo, hasBounced, hasComplained } = donorConditions(channel);
  return row<ConsentFacts>(
    connection,
    sql`SELECT o.timezone, COALESCE(o.is_registered_charity, false) AS "isRegisteredCharity",
               ${hasAddress} AS "hasAddress", ${isDeceased} AS "isDeceased", ${isDoNotContact} AS "isDoNotContact", ${saidNo} AS "saidNo",
               ${hasBounced} AS "hasBounced", ${hasComplained} AS "hasComplained",
               COALESCE((SELECT json_agg(json_build_object('documentId', c.document_id, 'purpose', c.purpose, 'basis', c.basis, 'givenAt', ${isoInstant('c.given_at')},
                                                           'expiresOn', c.expires_on, 'withdrawnAt', ${isoInstant('c.withdrawn_at')}) ORDER BY c.id)
                           FROM consents c
                          WHERE c.donor_id = d.id AND c.channel = ${channel}), '[]') AS entries,
               (SELECT json_build_object('documentId', g.document_id, 'receivedOn', g.received_on)
                  FROM donations g
                 WHERE g.donor_id = d.id AND ${COUNTS_AS_GIFT} AND g.received_on <= ${day}::date
                 ORDER BY g.received_on DESC, g.id DESC
                 LIMIT 1) AS "lastGift",
               (SELECT json_build_object('documentId', r.document_id, 'endedOn', CASE WHEN ${PLAN_RUNS} THEN NULL ELSE ${PLAN_ENDED_ON} END)
                  FROM recurring_donations r
                 WHERE r.donor_id = d.id AND ${COUNTS_AS_PLAN} AND (${PLAN_RUNS} OR ${PLAN_ENDED_ON} IS NOT NULL)
                 ORDER BY ${PLAN_RUNS} DESC, ${PLAN_ENDED_ON} DESC, r.id DESC
                 LIMIT 1) AS plan
          FROM donors d
          JOIN organizations o ON o.id = d.organization_id
         WHERE d.organization_id = ${organization.id} AND d.id = ${donorId}`,
  );
}
