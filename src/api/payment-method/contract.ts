import { z } from 'zod';
import { nothing, optionalText, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { forbiddenNumber, type TextField } from './domain/forbidden-number';

export const METHOD_TYPES = ['card', 'bank_debit', 'paypal', 'cheque', 'cash', 'transfer', 'other'] as const;
export const METHOD_STATUSES = ['active', 'expired', 'inactive'] as const;

/** Free text that must not carry what is never stored. */
const safeText = (field: TextField, most: number) =>
  optionalText(most).superRefine((value, context) => {
    const broken = value === null ? undefined : forbiddenNumber(field, value);
    if (broken !== undefined) context.addIssue({ code: 'custom', ...rule(broken) });
  });

const methodFields = {
  provider: safeText('provider', 60).optional(),
  /** The provider's token; it goes in and never comes out. */
  providerReference: safeText('providerReference', 255).optional(),
  brand: safeText('brand', 40).optional(),
  last4: z
    .string()
    .refine((value) => /^\d{4}$/.test(value), rule('LAST4'))
    .nullable()
    .optional(),
  expiryMonth: z.number().int().min(1).max(12).nullable().optional(),
  expiryYear: z.number().int().min(2000).max(2100).nullable().optional(),
  bankName: safeText('bankName', 120).optional(),
  isDefault: z.boolean().optional(),
};

export const paymentMethodIn = z.strictObject({ type: z.enum(METHOD_TYPES).optional(), ...methodFields });
export const paymentMethodChange = z
  .strictObject({ ...methodFields, methodStatus: z.enum(['active', 'inactive']).optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type PaymentMethodIn = z.output<typeof paymentMethodIn>;
export type PaymentMethodChange = z.output<typeof paymentMethodChange>;

export const paymentMethodOut = z.strictObject({
  documentId: z.string(),
  type: z.enum(METHOD_TYPES),
  provider: z.string().nullable(),
  brand: z.string().nullable(),
  last4: z.string().nullable(),
  expiryMonth: z.number().int().nullable(),
  expiryYear: z.number().int().nullable(),
  bankName: z.string().nullable(),
  /** Whether card digits, expiry and bank are withheld from the caller's role. */
  isMasked: z.boolean(),
  isDefault: z.boolean(),
  methodStatus: z.enum(METHOD_STATUSES),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PaymentMethodOut = z.output<typeof paymentMethodOut>;

const ofDonor = pathId('donorId');
const oneMethod = pathId('paymentMethodId');

export const paymentMethodContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/payment-methods',
    action: 'payment-method.read',
    summary: { en: 'How a donor pays: the default first', fr: 'Comment un donateur paie : le mode par défaut d’abord' },
    params: ofDonor,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(paymentMethodOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/payment-methods',
    action: 'payment-method.create',
    summary: {
      en: 'Add a payment method: a token and four digits, never a card number',
      fr: 'Ajouter un mode de paiement : un jeton et quatre chiffres, jamais un numéro de carte',
    },
    params: ofDonor,
    query: nothing,
    body: paymentMethodIn,
    answer: paymentMethodOut,
    status: 201,
  }),
  update: operation({
    method: 'PATCH',
    path: '/payment-methods/:paymentMethodId',
    action: 'payment-method.update',
    summary: { en: 'Change a payment method', fr: 'Modifier un mode de paiement' },
    params: oneMethod,
    query: nothing,
    body: paymentMethodChange,
    answer: paymentMethodOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/payment-methods/:paymentMethodId',
    action: 'payment-method.delete',
    summary: {
      en: 'Delete a payment method; one that gifts refer to becomes inactive',
      fr: 'Supprimer un mode de paiement; celui auquel des dons renvoient devient inactif',
    },
    params: oneMethod,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ documentId: z.string(), outcome: z.enum(['deleted', 'deactivated']) }),
  }),
};
