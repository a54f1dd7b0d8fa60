import { routesOf } from '../../../platform/http/routes';
import { fundContract } from '../contract';

export default routesOf(fundContract, 'api::fund.organization-fund');
