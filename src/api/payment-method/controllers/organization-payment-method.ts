import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { roleAllows, type Role } from '../../../platform/permissions/matrix';
import { getDonorId } from '../../donor/services/manage-donors';
import { paymentMethodContract, type PaymentMethodOut } from '../contract';
import { listPaymentMethods } from '../queries/list-payment-methods';
import type { StoredMethod } from '../queries/payment-method-columns';
import { addPaymentMethod, changePaymentMethod, removePaymentMethod } from '../services/manage-payment-methods';

export default () =>
  controllerOf(paymentMethodContract, {
    find: async ({ organization, params, query: { pagination }, role }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listPaymentMethods(await readConnection(), organization, donorId, pagination);
      return { data: rows.map((method) => shown(method, role)), meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, params, body, role }) => ({ data: shown(await addPaymentMethod(organization, params.donorId, body), role) }),
    update: async ({ organization, params, body, role, ifMatch }) => ({
      data: shown(await changePaymentMethod(organization, params.paymentMethodId, body, ifMatch), role),
    }),
    delete: async ({ organization, params, actor }) => ({
      data: { documentId: params.paymentMethodId, outcome: await removePaymentMethod(organization, params.paymentMethodId, actor) },
    }),
  });

/** A payment method as the caller's role may see it. */
function shown(method: StoredMethod, role: Role): PaymentMethodOut {
  if (roleAllows(role, 'donor.read-sensitive')) return { ...method, isMasked: false };
  return { ...method, last4: null, expiryMonth: null, expiryYear: null, bankName: null, isMasked: true };
}
