import { controllerOf } from '../../../platform/http/controller';
import { reportContract } from '../contract';
import { reportAttention } from '../services/report-attention';
import { reportCampaigns, reportCohorts, reportPyramid, reportRfm } from '../services/report-donors';
import { reportOverview } from '../services/report-overview';
import { reportLybunt, reportRetention } from '../services/report-retention';
import { reportTrends } from '../services/report-trends';
import { named, withNames } from './named-donors';

export default () =>
  controllerOf(reportContract, {
    overviewFind: async ({ organization, query, language }) => named(await reportOverview(organization, query), language),
    trendsFind: async ({ organization, query, language }) => named(await reportTrends(organization, query), language),
    retentionFind: async ({ organization, query, language }) => named(await reportRetention(organization, query), language),
    cohortsFind: async ({ organization, query, language }) => named(await reportCohorts(organization, query), language),
    lybuntFind: async ({ organization, query, language }) => {
      const answer = await reportLybunt(organization, query);
      if (!('donors' in answer)) return answer;
      return {
        meta: answer.meta,
        data: withNames(answer.donors, language).map(({ period1, period2, ...donor }) => ({ ...donor, lastYearAmount: period1, thisYearAmount: period2 })),
      };
    },
    pyramidFind: async ({ organization, query, language }) => named(await reportPyramid(organization, query), language),
    rfmFind: async ({ organization, query, language }) => named(await reportRfm(organization, query), language),
    campaignsFind: async ({ organization, query, language }) => named(await reportCampaigns(organization, query), language),
    attentionFind: async ({ organization, query, language }) => named(await reportAttention(organization, query), language),
  });
