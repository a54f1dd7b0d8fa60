import { routesOf } from '../../../platform/http/routes';
import { savedReportContract } from '../contract';

export default routesOf(savedReportContract, 'api::report-schedule.organization-saved-report');
