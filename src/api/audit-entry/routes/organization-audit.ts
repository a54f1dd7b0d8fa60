import { routesOf } from '../../../platform/http/routes';
import { auditContract } from '../contract';

export default routesOf(auditContract, 'api::audit-entry.organization-audit');
