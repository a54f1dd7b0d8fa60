import { routesOf } from '../../../platform/http/routes';
import { giftBatchContract } from '../contract';

export default routesOf(giftBatchContract, 'api::gift-batch.organization-gift-batch');
