import { routesOf } from '../../../platform/http/routes';
import { softCreditContract } from '../contract';

export default routesOf(softCreditContract, 'api::soft-credit.organization-soft-credit');
