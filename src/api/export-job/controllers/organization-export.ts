import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { exportContract } from '../contract';
import { findExports, getExport, openExport, removeExport } from '../services/manage-exports';

export default () =>
  controllerOf(exportContract, {
    find: async ({ query, ...caller }) => {
      const { rows, total } = await findExports(caller, query.subject, query.pagination);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    findOne: async ({ params, ...caller }) => ({ data: await getExport(caller, params.exportId) }),
    fileFindOne: ({ params, query, ...caller }) => openExport(caller, params.exportId, query),
    delete: async ({ params, ...caller }) => {
      await removeExport(caller, params.exportId);
      return { data: null };
    },
  });
