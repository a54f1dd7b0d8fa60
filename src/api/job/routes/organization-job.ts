import { routesOf } from '../../../platform/http/routes';
import { jobContract } from '../contract';

export default routesOf(jobContract, 'api::job.organization-job');
