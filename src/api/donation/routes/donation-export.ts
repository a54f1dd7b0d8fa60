import { routesOf } from '../../../platform/http/routes';
import { donationExportContract } from '../../export-job/contract';

/** In this room and before its other routes (files load by name): `/donations/export` must be tried before `/donations/:donationId`. */
export default routesOf(donationExportContract, 'api::donation.donation-export');
