import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { bulkContract } from '../contract';
import { listBulk, listBulkDonors } from '../queries/bulk-operations';
import { getBulk, getBulkId, shown, startBulk, startUndo } from '../services/manage-bulk';

export default () =>
  controllerOf(bulkContract, {
    start: ({ organization, actor, body }) => startBulk(organization, actor, body),
    find: async ({ organization, query }) => {
      const { rows, total } = await listBulk(await readConnection(), organization.id, query);
      return { data: rows.map(shown), meta: { pagination: pageMeta(query.pagination, total) } };
    },
    findOne: async ({ organization, params }) => ({ data: await getBulk(organization, params.bulkOperationId) }),
    donorsFind: async ({ organization, params, query }) => {
      const id = await getBulkId(organization, params.bulkOperationId);
      const { rows, total } = await listBulkDonors(await readConnection(), organization.id, id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    undo: ({ organization, actor, params }) => startUndo(organization, actor, params.bulkOperationId),
  });
