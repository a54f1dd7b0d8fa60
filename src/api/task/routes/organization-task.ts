import { routesOf } from '../../../platform/http/routes';
import { taskContract } from '../contract';

export default routesOf(taskContract, 'api::task.organization-task');
