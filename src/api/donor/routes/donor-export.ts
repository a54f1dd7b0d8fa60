import { routesOf } from '../../../platform/http/routes';
import { donorExportContract } from '../../export-job/contract';

/** In this room and before its other routes (files load by name): `/donors/export` must be tried before `/donors/:donorId`. */
export default routesOf(donorExportContract, 'api::donor.donor-export');
