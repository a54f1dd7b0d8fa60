import { routesOf } from '../../../platform/http/routes';
import { campaignContract } from '../contract';

export default routesOf(campaignContract, 'api::campaign.organization-campaign');
