import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { getDonorId } from '../../donor/services/manage-donors';
import { pledgeContract } from '../contract';
import { listPledges, listPledgesOfDonor } from '../queries/list-pledges';
import { changePledge, getPledge, recordPledge, removePledge } from '../services/manage-pledges';

export default () =>
  controllerOf(pledgeContract, {
    find: async ({ organization, params, query }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listPledgesOfDonor(await readConnection(), organization.id, donorId, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    allFind: async ({ organization, query }) => {
      const { rows, total } = await listPledges(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, params, body }) => ({ data: await recordPledge(organization, params.donorId, body) }),
    findOne: async ({ organization, params }) => ({ data: await getPledge(organization, params.pledgeId) }),
    update: async ({ organization, params, body, ifMatch, actor }) => ({ data: await changePledge(organization, params.pledgeId, body, ifMatch, actor) }),
    delete: async ({ organization, params, actor }) => {
      await removePledge(organization, params.pledgeId, actor);
      return { data: null };
    },
  });
