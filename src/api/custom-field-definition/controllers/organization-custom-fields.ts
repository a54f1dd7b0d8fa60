import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageBounds, pageMeta } from '../../../platform/http/pagination';
import { customFieldContract } from '../contract';
import { listCustomFields } from '../queries/list-custom-fields';
import { addCustomField, changeCustomField, getCustomField, removeCustomField } from '../services/manage-custom-fields';

export default () =>
  controllerOf(customFieldContract, {
    find: async ({ organization, query: { pagination } }) => {
      // A handful by nature, and the order is one's own: the page is cut here.
      const all = await listCustomFields(await readConnection(), organization.id);
      const { offset, limit } = pageBounds(pagination);
      return { data: all.slice(offset, offset + limit), meta: { pagination: pageMeta(pagination, pagination.withCount ? all.length : undefined) } };
    },
    findOne: async ({ organization, params }) => ({ data: await getCustomField(organization, params.fieldId) }),
    create: async ({ organization, body }) => ({ data: await addCustomField(organization, body) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeCustomField(organization, params.fieldId, body, ifMatch) }),
    delete: async ({ organization, params }) => {
      await removeCustomField(organization, params.fieldId);
      return { data: { documentId: params.fieldId } };
    },
  });
