import { controllerOf } from '../../../platform/http/controller';
import { organizationContract } from '../contract';
import { changeOrganization, getOrganization } from '../services/manage-organization';
import { showOrganization } from '../services/show-organization';

export default () =>
  controllerOf(organizationContract, {
    findOne: async ({ organization }) => ({ data: showOrganization(await getOrganization(organization.id)) }),
    update: async ({ organization, actor, body, ifMatch }) => ({ data: showOrganization(await changeOrganization(organization, actor, body, ifMatch)) }),
  });
