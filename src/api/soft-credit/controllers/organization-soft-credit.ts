import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta, type PageRequest } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonation } from '../../donation/services/manage-donations';
import { getDonorId } from '../../donor/services/manage-donors';
import { softCreditContract } from '../contract';
import { listSoftCredits } from '../queries/list-soft-credits';
import { addSoftCredit, changeSoftCredit, removeSoftCredit } from '../services/manage-soft-credits';

export default () =>
  controllerOf(softCreditContract, {
    ofDonationFind: async ({ organization, params, query: { pagination } }) => {
      const { id } = await getDonation(organization, params.donationId);
      return listed(organization, { donationId: id }, pagination);
    },
    ofDonorFind: async ({ organization, params, query: { pagination } }) =>
      listed(organization, { donorId: await getDonorId(organization, params.donorId) }, pagination),
    create: async ({ organization, params, body }) => ({ data: await addSoftCredit(organization, params.donationId, body) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeSoftCredit(organization, params.softCreditId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => {
      await removeSoftCredit(organization, params.softCreditId, actor);
      return { data: null };
    },
  });

async function listed(organization: Organization, of: { readonly donationId: number } | { readonly donorId: number }, pagination: PageRequest) {
  const { rows, total } = await listSoftCredits(await readConnection(), organization.id, of, pagination);
  return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
}
