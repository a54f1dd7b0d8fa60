import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { webhookEndpointContract } from '../contract';
import { listEndpoints } from '../queries/find-endpoint';
import { deliveriesOf, redeliver } from '../services/follow-deliveries';
import { addEndpoint, changeEndpoint, getEndpoint, removeEndpoint } from '../services/manage-endpoints';
import { replaceSecret, testEndpoint } from '../services/try-endpoint';

export default () =>
  controllerOf(webhookEndpointContract, {
    find: async ({ organization, query: { pagination } }) => {
      const { rows, total } = await listEndpoints(await readConnection(), organization.id, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, body, actor }) => ({ data: await addEndpoint(organization, body, actor) }),
    findOne: async ({ organization, params }) => ({ data: await getEndpoint(organization, params.endpointId) }),
    update: async ({ organization, params, body, ifMatch, actor }) => ({ data: await changeEndpoint(organization, params.endpointId, body, ifMatch, actor) }),
    delete: async ({ organization, params, actor }) => {
      await removeEndpoint(organization, params.endpointId, actor);
      return { data: null };
    },
    deliveriesFind: async ({ organization, params, query }) => {
      const { rows, total } = await deliveriesOf(organization, params.endpointId, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    test: async ({ organization, params, actor }) => ({ data: await testEndpoint(organization, params.endpointId, actor) }),
    rotateSecret: async ({ organization, params, actor }) => ({ data: await replaceSecret(organization, params.endpointId, actor) }),
    redeliver: async ({ organization, params }) => ({ data: await redeliver(organization, params.endpointId, params.deliveryId) }),
  });
