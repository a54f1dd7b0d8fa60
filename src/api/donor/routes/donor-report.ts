import { routesOf } from '../../../platform/http/routes';
import { donorReportContract } from '../../report/contract';

/** In this room and before its other routes (files load by name): `/donors/report` must be tried before `/donors/:donorId`. */
export default routesOf(donorReportContract, 'api::donor.donor-report');
