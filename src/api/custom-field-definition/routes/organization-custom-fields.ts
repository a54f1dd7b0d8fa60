import { routesOf } from '../../../platform/http/routes';
import { customFieldContract } from '../contract';

export default routesOf(customFieldContract, 'api::custom-field-definition.organization-custom-fields');
