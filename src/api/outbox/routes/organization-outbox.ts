import { routesOf } from '../../../platform/http/routes';
import { outboxContract } from '../contract';

export default routesOf(outboxContract, 'api::outbox.organization-outbox');
