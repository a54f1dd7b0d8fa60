import { routesOf } from '../../../platform/http/routes';
import { receiptContract } from '../contract';

export default routesOf(receiptContract, 'api::receipt.organization-receipt');
