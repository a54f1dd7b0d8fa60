import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { fundContract } from '../contract';
import { listFunds } from '../queries/list-funds';
import { changeFund, createFund, getFund, removeFund } from '../services/manage-funds';

export default () =>
  controllerOf(fundContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listFunds(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: await createFund(organization, body) }),
    findOne: async ({ organization, params }) => ({ data: await getFund(organization, params.fundId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeFund(organization, params.fundId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => ({
      data: { documentId: params.fundId, outcome: await removeFund(organization, params.fundId, actor) },
    }),
  });
