import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { giftBatchContract } from '../contract';
import { changeBatch, createBatch, getBatch, pageOfBatches, removeBatch, rowsOfBatch } from '../services/manage-batches';
import { postBatch } from '../services/post-batch';
import { reopenBatch } from '../services/reopen-batch';
import { removeRow, saveRows } from '../services/save-rows';

export default () =>
  controllerOf(giftBatchContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await pageOfBatches(organization, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body, actor }) => ({ data: await createBatch(organization, body, actor) }),
    findOne: async ({ organization, params }) => ({ data: await getBatch(organization, params.batchId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeBatch(organization, params.batchId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => {
      await removeBatch(organization, params.batchId, actor);
      return { data: null };
    },
    rowsFind: async ({ organization, params }) => ({ data: await rowsOfBatch(organization, params.batchId) }),
    saveRows: async ({ organization, params, body, language, actor }) => ({
      data: await saveRows(organization, params.batchId, body.rows, language, actor),
    }),
    removeRow: async ({ organization, params, query }) => {
      await removeRow(organization, params.batchId, params.rowKey, query.version);
      return { data: null };
    },
    post: async ({ organization, params, language, actor }) => ({ data: await postBatch(organization, params.batchId, language, actor) }),
    reopen: async ({ organization, params, body, actor }) => ({ data: await reopenBatch(organization, params.batchId, body.reason, actor) }),
  });
