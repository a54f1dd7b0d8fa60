import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { savedViewContract } from '../contract';
import { changeView, createView, findViews, getView, removeView } from '../services/manage-views';

export default () =>
  controllerOf(savedViewContract, {
    find: async ({ query, ...caller }) => {
      const { rows, total } = await findViews(caller, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ body, ...caller }) => ({ data: await createView(caller, body) }),
    findOne: async ({ params, ...caller }) => ({ data: await getView(caller, params.viewId) }),
    update: async ({ params, body, ifMatch, ...caller }) => ({ data: await changeView(caller, params.viewId, body, ifMatch) }),
    delete: async ({ params, ...caller }) => {
      await removeView(caller, params.viewId);
      return { data: null };
    },
  });
