import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { savedReportContract } from '../contract';
import { listSavedReports } from '../queries/saved-reports';
import { changeSavedReport, createSavedReport, getSavedReport, removeSavedReport } from '../services/manage-saved-reports';
import { runsOf, sendNow } from '../services/plan-runs';

export default () =>
  controllerOf(savedReportContract, {
    find: async ({ organization, query: { pagination } }) => {
      const { rows, total } = await listSavedReports(await readConnection(), organization.id, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, body, actor }) => ({ data: await createSavedReport(organization, actor, body) }),
    findOne: async ({ organization, params }) => ({ data: await getSavedReport(organization, params.savedReportId) }),
    update: async ({ organization, params, body, ifMatch, actor }) => ({
      data: await changeSavedReport(organization, actor, params.savedReportId, body, ifMatch),
    }),
    delete: async ({ organization, params, actor }) => {
      await removeSavedReport(organization, actor, params.savedReportId);
      return { data: null };
    },
    sendNow: async ({ organization, params, actor }) => ({ data: await sendNow(organization, actor, params.savedReportId) }),
    runsFind: async ({ organization, params, query: { pagination } }) => {
      const { rows, total } = await runsOf(organization, params.savedReportId, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
  });
