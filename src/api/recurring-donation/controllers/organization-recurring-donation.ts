import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonorId } from '../../donor/services/manage-donors';
import { listChanges } from '../../recurring-change/queries/list-changes';
import { listInstallments, type StoredInstallment } from '../../recurring-installment/queries/list-installments';
import { recurringContract, type InstallmentOut, type PlanListQuery, type PlanOut } from '../contract';
import type { StoredPlan } from '../queries/find-plan';
import { listPlans } from '../queries/list-plans';
import { changePlan } from '../services/change-plan';
import { payInstallment, retryInstallments } from '../services/collect-installment';
import { forecastPlan } from '../services/forecast-plan';
import { getPlan } from '../services/lock-plan';
import { cancelPlan, createPlan } from '../services/manage-plans';

export default () =>
  controllerOf(recurringContract, {
    find: async ({ organization, query }) => listed(organization, query, undefined),
    ofDonorFind: async ({ organization, params, query }) => listed(organization, query, await getDonorId(organization, params.donorId)),
    findOne: async ({ organization, params }) => shown(organization, await getPlan(organization, params.planId)),
    create: async ({ organization, params, body, actor }) => shown(organization, await createPlan(organization, params.donorId, body, actor)),
    update: async ({ organization, params, body, ifMatch, actor }) => shown(organization, await changePlan(organization, params.planId, body, ifMatch, actor)),
    delete: async ({ organization, params, query, body, actor }) =>
      shown(organization, await cancelPlan(organization, params.planId, body.reason ?? query.reason ?? null, actor)),
    forecastFind: async ({ organization, params, query }) => ({ data: await forecastPlan(organization, params.planId, query.months) }),
    changesFind: async ({ organization, params, query: { pagination } }) => {
      const { id } = await getPlan(organization, params.planId);
      const { rows, total } = await listChanges(await readConnection(), organization.id, id, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    retry: async ({ organization, params }) => shown(organization, await retryInstallments(organization, params.planId)),
    pay: async ({ organization, params, body }) => {
      const { installment, isNew } = await payInstallment(organization, params.planId, params.sequence, body);
      return { data: { ...shownInstallment(installment), recurringDonation: params.planId }, status: isNew ? 201 : 200 };
    },
  });

async function listed(organization: Organization, query: PlanListQuery, donorId: number | undefined) {
  const { rows, total } = await listPlans(await readConnection(), organization.id, query, donorId);
  return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
}

async function shown(organization: Organization, { id, donorId: _donor, anchorOn: _anchor, ...plan }: StoredPlan): Promise<{ data: PlanOut }> {
  const installments = await listInstallments(await readConnection(), organization.id, id);
  return { data: { ...plan, installments: installments.map(shownInstallment) } };
}

function shownInstallment({ id: _id, ...installment }: StoredInstallment): InstallmentOut {
  return installment;
}
