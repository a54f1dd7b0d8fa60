import { routesOf } from '../../../platform/http/routes';
import { segmentContract } from '../contract';

export default routesOf(segmentContract, 'api::segment.organization-segment');
