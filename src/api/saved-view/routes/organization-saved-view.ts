import { routesOf } from '../../../platform/http/routes';
import { savedViewContract } from '../contract';

export default routesOf(savedViewContract, 'api::saved-view.organization-saved-view');
