import { today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { pageOfGifts } from '../../donation/services/manage-donations';
import { campaignContract, type CampaignOut } from '../contract';
import { findCampaignStats } from '../queries/find-campaign-stats';
import { listCampaigns } from '../queries/list-campaigns';
import type { StoredCampaign } from '../queries/campaign-columns';
import { changeCampaign, createCampaign, getCampaign, getCampaignTree, removeCampaign } from '../services/manage-campaigns';

export default () =>
  controllerOf(campaignContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listCampaigns(await readConnection(), organization.id, query);
      return { data: rows.map((campaign) => shown(organization, campaign)), meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: shown(organization, await createCampaign(organization, body)) }),
    findOne: async ({ organization, params }) => ({ data: shown(organization, await getCampaign(organization, params.campaignId)) }),
    update: async ({ organization, params, body, ifMatch }) => ({
      data: shown(organization, await changeCampaign(organization, params.campaignId, body, ifMatch)),
    }),
    delete: async ({ organization, params, actor }) => {
      await removeCampaign(organization, params.campaignId, actor);
      return { data: null };
    },
    donationsFind: async ({ organization, params, query: { includeChildren, ...query } }) => {
      const { pagination } = query;
      const campaignIds = await getCampaignTree(organization, params.campaignId, includeChildren === 'true');
      const { rows, total, countedAmount, isTotalCapped } = await pageOfGifts(organization, query, { campaignIds });
      return {
        data: rows,
        meta: {
          pagination: pageMeta(pagination, total, undefined, isTotalCapped),
          ...(countedAmount === undefined ? {} : { countedAmount, currency: organization.defaultCurrency }),
        },
      };
    },
    statsFind: async ({ organization, params, query }) => {
      const campaignIds = await getCampaignTree(organization, params.campaignId, query.includeChildren === 'true');
      const stats = await findCampaignStats(await readConnection(), organization.id, campaignIds, today(organization.timezone));
      return { data: stats, meta: { currency: organization.defaultCurrency } };
    },
  });

function shown(organization: Organization, campaign: StoredCampaign): CampaignOut {
  return { ...campaign, currency: organization.defaultCurrency };
}
