import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { jobContract } from '../contract';
import { cancelJob, getJob, listJobs } from '../services/follow-job';

export default () =>
  controllerOf(jobContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listJobs(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    findOne: async ({ organization, params }) => ({ data: await getJob(organization, params.jobId) }),
    cancel: async ({ organization, params }) => ({ data: await cancelJob(organization, params.jobId) }),
  });
