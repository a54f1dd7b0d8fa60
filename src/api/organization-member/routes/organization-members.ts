import { routesOf } from '../../../platform/http/routes';
import { memberContract } from '../contract';

export default routesOf(memberContract, 'api::organization-member.organization-members');
