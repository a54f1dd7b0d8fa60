import { routesOf } from '../../../platform/http/routes';
import { donationContract } from '../contract';

export default routesOf(donationContract, 'api::donation.organization-donation');
