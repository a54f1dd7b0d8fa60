import { routesOf } from '../../../platform/http/routes';
import { activityContract } from '../contract';

export default routesOf(activityContract, 'api::activity.organization-activity');
