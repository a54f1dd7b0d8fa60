import { routesOf } from '../../../platform/http/routes';
import { recurringContract } from '../contract';

export default routesOf(recurringContract, 'api::recurring-donation.organization-recurring-donation');
