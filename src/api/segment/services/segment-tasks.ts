import type { Knex } from 'knex';
import { z } from 'zod';
import { task, type Task } from '../../../platform/jobs/task';
import { allOrganizations, organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization, type Organization } from '../../../platform/tenancy/scope';
import { recalculateAutomatic, recalculateRelative } from './recalculate-segments';
import { reevaluateDonor } from './reevaluate-donors';

/** The background work of segments: one donor after a change, all of them after a set-based one, and what the day moves. */
export function segmentTasks(knex: Knex): readonly Task[] {
  const within = async (organizationId: number, work: (organization: Organization) => Promise<unknown>): Promise<void> => {
    const organization = await organizationById(knex, organizationId);
    if (organization !== undefined) await runInOrganization(organization, () => work(organization));
  };
  return [
    task({
      name: 'segments.donor',
      payload: z.object({ organizationId: z.number().int(), donorId: z.number().int() }),
      run: ({ organizationId, donorId }) => within(organizationId, (organization) => reevaluateDonor(organization, donorId)),
    }),
    task({
      name: 'segments.recalculate',
      payload: z.object({ organizationId: z.number().int() }),
      run: ({ organizationId }) => within(organizationId, recalculateAutomatic),
    }),
    task({
      name: 'segments.nightly',
      payload: z.object({}),
      // After midnight in Vancouver, winter and summer, and after the day's figures.
      schedule: '10 9 * * *',
      run: async () => {
        for (const organization of await allOrganizations(knex)) await runInOrganization(organization, () => recalculateRelative(organization));
      },
    }),
  ];
}
