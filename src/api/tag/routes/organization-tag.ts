import { routesOf } from '../../../platform/http/routes';
import { tagContract } from '../contract';

export default routesOf(tagContract, 'api::tag.organization-tag');
