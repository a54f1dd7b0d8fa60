import { controllerOf } from '../../../platform/http/controller';
import { jobContract } from '../contract';
import { cancelJob, getJob } from '../services/follow-job';

export default () =>
  controllerOf(jobContract, {
    findOne: async ({ organization, params }) => ({ data: await getJob(organization, params.jobId) }),
    cancel: async ({ organization, params }) => ({ data: await cancelJob(organization, params.jobId) }),
  });
