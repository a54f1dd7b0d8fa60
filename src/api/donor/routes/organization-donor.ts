import { routesOf } from '../../../platform/http/routes';
import { donorContract } from '../contract';

export default routesOf(donorContract, 'api::donor.organization-donor');
