import { routesOf } from '../../../platform/http/routes';
import { webhookEndpointContract } from '../contract';

export default routesOf(webhookEndpointContract, 'api::webhook-endpoint.organization-webhook-endpoint');
