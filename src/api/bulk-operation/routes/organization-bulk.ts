import { routesOf } from '../../../platform/http/routes';
import { bulkContract } from '../contract';

export default routesOf(bulkContract, 'api::bulk-operation.organization-bulk');
