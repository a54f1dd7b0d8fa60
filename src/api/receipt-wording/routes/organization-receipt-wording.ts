import { routesOf } from '../../../platform/http/routes';
import { receiptWordingContract } from '../contract';

export default routesOf(receiptWordingContract, 'api::receipt-wording.organization-receipt-wording');
