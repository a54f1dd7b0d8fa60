import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { householdContract } from '../contract';
import { listHouseholds } from '../queries/list-households';
import { changeHousehold, createHousehold, getHousehold, removeHousehold } from '../services/manage-households';

export default () =>
  controllerOf(householdContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listHouseholds(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: await createHousehold(organization, body) }),
    findOne: async ({ organization, params }) => ({ data: await getHousehold(organization, params.householdId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeHousehold(organization, params.householdId, body, ifMatch) }),
    delete: async ({ organization, params }) => {
      await removeHousehold(organization, params.householdId);
      return { data: null };
    },
  });
