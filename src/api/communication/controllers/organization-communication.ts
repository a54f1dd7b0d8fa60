import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { getDonorId } from '../../donor/services/manage-donors';
import { communicationContract } from '../contract';
import { listCommunications } from '../queries/list-communications';
import { listEveryCommunication } from '../queries/list-every-communication';
import { communicate, getCommunication } from '../services/communicate';
import { moveDelivery } from '../services/move-delivery';

export default () =>
  controllerOf(communicationContract, {
    find: async ({ organization, params, query }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listCommunications(await readConnection(), organization.id, donorId, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, params, body, actor }) => ({ data: await communicate(organization, params.donorId, body, actor) }),
    everyFind: async ({ organization, query }) => {
      const { rows, total } = await listEveryCommunication(await readConnection(), organization, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    findOne: async ({ organization, params }) => ({ data: await getCommunication(organization, params.communicationId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await moveDelivery(organization, params.communicationId, body, ifMatch) }),
  });
