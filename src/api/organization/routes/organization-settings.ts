import { routesOf } from '../../../platform/http/routes';
import { organizationContract } from '../contract';

export default routesOf(organizationContract, 'api::organization.organization-settings');
