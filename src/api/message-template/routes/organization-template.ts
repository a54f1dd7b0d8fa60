import { routesOf } from '../../../platform/http/routes';
import { templateContract } from '../contract';

export default routesOf(templateContract, 'api::message-template.organization-template');
