import { routesOf } from '../../../platform/http/routes';
import { householdContract } from '../contract';

export default routesOf(householdContract, 'api::household.organization-household');
