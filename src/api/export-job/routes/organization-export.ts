import { routesOf } from '../../../platform/http/routes';
import { exportContract } from '../contract';

export default routesOf(exportContract, 'api::export-job.organization-export');
