import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { taskContract } from '../contract';
import { listTasks } from '../queries/list-tasks';
import { changeTask, createTask, getTask, removeTask } from '../services/manage-tasks';

export default () =>
  controllerOf(taskContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listTasks(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: await createTask(organization, body) }),
    findOne: async ({ organization, params }) => ({ data: await getTask(organization, params.taskId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeTask(organization, params.taskId, body, ifMatch) }),
    delete: async ({ organization, params }) => {
      await removeTask(organization, params.taskId);
      return { data: null };
    },
  });
