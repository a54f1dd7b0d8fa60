import type { Core } from '@strapi/strapi';
import { execute, rows, sql } from '../database/sql';
import { forgetOldKeys } from '../http/idempotency';
import { refreshDonorFigures } from './donor-totals';

const DONORS_AT_ONCE = 5000;

/**
 * Brings figures up to date that change with the day, not with a gift: this year and last year, the
 * trend, the lifecycle, the score. Once per organization and civil day of its zone, whoever asks first.
 * Only donors who gave within 25 months, or have a plan, can change; the others have reached rest.
 */
export async function refreshDailyFigures(strapi: Core.Strapi): Promise<number> {
  const due = await rows<{ id: number }>(
    strapi.db.connection,
    sql`UPDATE organizations SET figures_on = (now() AT TIME ZONE timezone)::date
         WHERE figures_on IS DISTINCT FROM (now() AT TIME ZONE timezone)::date
        RETURNING id`,
  );
  for (const { id } of due) await refreshOrganization(strapi, id);
  await forgetOldKeys(strapi.db.connection);
  return due.length;
}

async function refreshOrganization(strapi: Core.Strapi, organizationId: number): Promise<void> {
  let after = 0;
  for (;;) {
    const last = await strapi.db.connection.transaction(async (transaction) => {
      await execute(transaction, sql`SET LOCAL statement_timeout = '60s'`);
      const donors = await rows<{ id: number }>(
        transaction,
        sql`SELECT id FROM donors
             WHERE organization_id = ${organizationId} AND id > ${after}
               AND (last_donation_on > CURRENT_DATE - interval '25 months' OR next_recurring_on IS NOT NULL)
             ORDER BY id
             LIMIT ${DONORS_AT_ONCE}
               FOR NO KEY UPDATE`,
      );
      await refreshDonorFigures(
        transaction,
        donors.map(({ id }) => id),
      );
      return donors.length < DONORS_AT_ONCE ? undefined : donors.at(-1)?.id;
    });
    if (last === undefined) return;
    after = last;
  }
}
