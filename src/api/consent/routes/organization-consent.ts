import { routesOf } from '../../../platform/http/routes';
import { consentContract } from '../contract';

export default routesOf(consentContract, 'api::consent.organization-consent');
