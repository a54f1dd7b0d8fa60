import { routesOf } from '../../../platform/http/routes';
import { pledgeContract } from '../contract';

export default routesOf(pledgeContract, 'api::pledge.organization-pledge');
