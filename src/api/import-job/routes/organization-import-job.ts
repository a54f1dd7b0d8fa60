import { routesOf } from '../../../platform/http/routes';
import { importContract } from '../contract';

export default routesOf(importContract, 'api::import-job.organization-import-job');
