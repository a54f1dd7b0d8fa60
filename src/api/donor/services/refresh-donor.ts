import type { Knex } from 'knex';
import { z } from 'zod';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { addJob } from '../../../platform/jobs/add-job';
import { task, type Task } from '../../../platform/jobs/task';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Organization } from '../../../platform/tenancy/scope';
import { lockForTotals, recomputeTotals } from '../../../platform/totals/recompute-totals';
import { reevaluateDonor } from '../../segment/services/reevaluate-donors';

const NAME = 'donor.refresh';

/** Has what hangs on a donor's messages and consents brought up to date: the engagement score, the automatic segments. */
export async function refreshDonorSoon(transaction: Knex.Transaction, organization: Pick<Organization, 'id'>, donorId: number): Promise<void> {
  // One waiting job a donor, however often something happens meanwhile.
  await addJob(transaction, NAME, { organizationId: organization.id, donorId }, { key: `${NAME}:${donorId}` });
}

/** The job of it. */
export function refreshDonorTask(): Task {
  return task({
    name: NAME,
    payload: z.strictObject({ organizationId: z.number().int(), donorId: z.number().int() }),
    run: async ({ organizationId, donorId }) => {
      const organization = await organizationById(await readConnection(), organizationId);
      if (organization === undefined) return;
      await runInOrganization(organization, async () => {
        await inTransaction(async (transaction) => {
          await lockForTotals(transaction, [donorId]);
          await recomputeTotals(transaction, { donorYears: [], donorIds: [donorId] });
        });
        await reevaluateDonor(organization, donorId);
      });
    },
  });
}
