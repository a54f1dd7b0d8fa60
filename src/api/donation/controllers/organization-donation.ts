import { CrmError } from '../../../platform/errors/crm-error';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { roleAllows } from '../../../platform/permissions/matrix';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonorId } from '../../donor/services/manage-donors';
import { donationContract, type DonationListQuery, type DonationOut } from '../contract';
import type { StoredDonation } from '../queries/find-donation';
import { cancelGift, changeGift, getDonation, pageOfGifts, recordGift, totalGifts } from '../services/manage-donations';
import { refundGift } from '../services/refund-gift';

export default () =>
  controllerOf(donationContract, {
    find: async ({ organization, query }) => listed(organization, query, undefined),
    ofDonorFind: async ({ organization, params, query }) => listed(organization, query, await getDonorId(organization, params.donorId)),
    totalsFind: async ({ organization, query }) => ({ data: await totalGifts(organization, query) }),
    findOne: async ({ organization, params }) => shown(organization, await getDonation(organization, params.donationId)),
    create: async ({ organization, params, body, role }) => {
      if (body.softCredits !== undefined && !roleAllows(role, 'soft-credit.create')) throw new CrmError('FORBIDDEN', { action: 'soft-credit.create' });
      return shown(organization, await recordGift(organization, params.donorId, body));
    },
    update: async ({ organization, params, body, ifMatch }) => shown(organization, await changeGift(organization, params.donationId, body, ifMatch)),
    refund: async ({ organization, params, body, actor }) => shown(organization, await refundGift(organization, params.donationId, body, actor)),
    cancel: async ({ organization, params, body }) => shown(organization, await cancelGift(organization, params.donationId, body.reason)),
  });

async function listed(organization: Organization, query: DonationListQuery, donorId: number | undefined) {
  const { pagination } = query;
  const { rows, total, countedAmount, isTotalCapped } = await pageOfGifts(organization, query, { donorId });
  return {
    data: rows,
    meta: {
      pagination: pageMeta(pagination, total, undefined, isTotalCapped),
      ...(countedAmount === undefined ? {} : { countedAmount, currency: organization.defaultCurrency }),
    },
  };
}

function shown(organization: Organization, { id: _id, ...donation }: StoredDonation): { data: DonationOut } {
  return { data: { ...donation, baseCurrency: organization.defaultCurrency } };
}
