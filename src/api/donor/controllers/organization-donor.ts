import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { donorContract } from '../contract';
import { displayName } from '../domain/display-name';
import { findDonorFigures, findDonorYears } from '../queries/find-donor-figures';
import { findPossibleDuplicates, type Likeness } from '../queries/find-possible-duplicates';
import { listDonors } from '../queries/list-donors';
import { listHistory } from '../queries/list-history';
import { createDonor, getDonor, getDonorId, removeDonor, updateDonor } from '../services/manage-donors';
import { showDonor } from '../services/show-donor';

export default () =>
  controllerOf(donorContract, {
    find: async ({ organization, query, language }) => {
      const page = await listDonors(await readConnection(), organization.id, query);
      return {
        data: page.rows.map(({ middleInitial, ...donor }) => ({
          ...donor,
          displayName: displayName({ ...donor, middleInitial }, language),
          currency: organization.defaultCurrency,
        })),
        meta: { pagination: pageMeta(query.pagination, page.total, page.nextCursor, page.isTotalCapped) },
      };
    },

    create: async ({ organization, body, role, language }) => {
      const donor = await createDonor(organization, body);
      const like = { ...donor, postalCode: donor.address.postalCode, except: donor.documentId };
      return { data: await showDonor(donor, organization, role, language), meta: { possibleDuplicates: await duplicatesOf(organization, like, language) } };
    },

    duplicatesFind: async ({ organization, query, language }) => ({ data: await duplicatesOf(organization, query, language) }),

    findOne: async ({ organization, params, role, language }) => ({
      data: await showDonor(await getDonor(organization, params.donorId), organization, role, language),
    }),

    update: async ({ organization, params, body, role, language, ifMatch }) => ({
      data: await showDonor(await updateDonor(organization, params.donorId, body, ifMatch), organization, role, language),
    }),

    delete: async ({ organization, params }) => ({ data: { documentId: params.donorId, outcome: await removeDonor(organization, params.donorId) } }),

    historyFind: async ({ organization, params, query, language }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { pagination, ...filters } = query;
      const { entries, total } = await listHistory(await readConnection(), organization, donorId, filters, pagination, language);
      return { data: entries, meta: { pagination: pageMeta(pagination, total) } };
    },

    statsFind: async ({ organization, params }) => {
      const figures = await findDonorFigures(await readConnection(), organization.id, params.donorId);
      if (figures === undefined) throw new CrmError('NOT_FOUND');
      return { data: { currency: organization.defaultCurrency, ...figures } };
    },

    yearsFind: async ({ organization, params }) => {
      const donorId = await getDonorId(organization, params.donorId);
      return { data: await findDonorYears(await readConnection(), organization.id, donorId) };
    },
  });

async function duplicatesOf(organization: Organization, like: Likeness, language: Language) {
  const found = await findPossibleDuplicates(await readConnection(), organization.id, like);
  return found.map(({ documentId, email, city, reason, ...name }) => ({
    documentId,
    displayName: displayName({ ...name, email }, language),
    email,
    city,
    reason,
  }));
}
