import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { getDonorId } from '../../donor/services/manage-donors';
import { activityContract } from '../contract';
import { listActivities } from '../queries/list-activities';
import { addActivity } from '../services/add-activity';

export default () =>
  controllerOf(activityContract, {
    find: async ({ organization, params, query: { kind, pagination }, language }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listActivities(await readConnection(), organization.id, donorId, kind, pagination, language);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, params, body, actor, language }) => ({ data: await addActivity(organization, params.donorId, body, actor, language) }),
  });
