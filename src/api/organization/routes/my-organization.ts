import { personalRoutesOf } from '../../../platform/http/personal-operation';
import { myOrganizationContract } from '../contract';

export default { type: 'content-api', routes: personalRoutesOf(myOrganizationContract, 'api::organization.my-organization', 'content-api') };
