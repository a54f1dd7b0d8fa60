import { routesOf } from '../../../platform/http/routes';
import { paymentMethodContract } from '../contract';

export default routesOf(paymentMethodContract, 'api::payment-method.organization-payment-method');
