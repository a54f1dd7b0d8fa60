import { readConnection } from '../../../platform/database/transaction';
import { personalControllerOf } from '../../../platform/http/personal-controller';
import { ACTIONS, roleAllows } from '../../../platform/permissions/matrix';
import { myOrganizationContract } from '../contract';
import { listMyOrganizations } from '../queries/list-my-organizations';
import { createOrganization } from '../services/create-organization';
import { showOrganization } from '../services/show-organization';

export default () =>
  personalControllerOf(myOrganizationContract, {
    find: async ({ person }) => {
      const mine = await listMyOrganizations(await readConnection(), person.actor, person.isSuperAdmin);
      const permitted = ACTIONS.filter(person.panelAllows);
      return {
        data: mine.map((organization) => ({
          ...organization,
          permissions: permitted.filter((action) => person.isSuperAdmin || roleAllows(organization.role, action)),
        })),
      };
    },

    create: async ({ person, body }) => ({ data: showOrganization(await createOrganization(person, body)) }),
  });
