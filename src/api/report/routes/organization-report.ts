import { routesOf } from '../../../platform/http/routes';
import { reportContract } from '../contract';

export default routesOf(reportContract, 'api::report.organization-report');
