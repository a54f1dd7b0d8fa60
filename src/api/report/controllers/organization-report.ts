import { controllerOf } from '../../../platform/http/controller';
import { displayName } from '../../donor/domain/display-name';
import { reportContract } from '../contract';
import { reportCampaigns, reportCohorts, reportPyramid, reportRfm } from '../services/report-donors';
import { reportOverview } from '../services/report-overview';
import { reportLybunt, reportRetention } from '../services/report-retention';
import { reportTrends } from '../services/report-trends';

export default () =>
  controllerOf(reportContract, {
    overviewFind: ({ organization, query }) => reportOverview(organization, query),
    trendsFind: ({ organization, query }) => reportTrends(organization, query),
    retentionFind: ({ organization, query }) => reportRetention(organization, query),
    cohortsFind: ({ organization, query }) => reportCohorts(organization, query),
    lybuntFind: async ({ organization, query, language }) => {
      const answer = await reportLybunt(organization, query);
      if (!('donors' in answer)) return answer;
      return {
        meta: answer.meta,
        data: answer.donors.map(({ firstName, middleInitial, lastName, companyName, period1, period2, ...donor }) => ({
          ...donor,
          displayName: displayName({ ...donor, firstName, middleInitial, lastName, companyName }, language),
          lastYearAmount: period1,
          thisYearAmount: period2,
        })),
      };
    },
    pyramidFind: ({ organization, query }) => reportPyramid(organization, query),
    rfmFind: ({ organization, query }) => reportRfm(organization, query),
    campaignsFind: ({ organization, query }) => reportCampaigns(organization, query),
  });
