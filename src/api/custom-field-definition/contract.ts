import { z } from 'zod';
import { nothing, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { CUSTOM_FIELD_TYPES } from './domain/check-values';
import { choicesProblem, hasChoices, isFieldKey } from './domain/field-shape';

const choices = z
  .array(requiredText(200))
  .max(200)
  .refine((values) => new Set(values).size === values.length, rule('CHOICES_DISTINCT'));

const fields = {
  labelFr: requiredText(200),
  labelEn: requiredText(200),
  type: z.enum(CUSTOM_FIELD_TYPES),
  options: choices.optional(),
  isRequired: z.boolean().optional(),
  isSensitive: z.boolean().optional(),
  position: z.number().int().min(0).max(100_000).optional(),
};

export const customFieldIn = z
  .strictObject({ key: z.string().refine(isFieldKey, rule('FIELD_KEY')), ...fields })
  .refine(({ type, options }) => !hasChoices(type) || choicesProblem(type, options ?? []) === undefined, { ...rule('CHOICES_REQUIRED'), path: ['options'] });

export const customFieldChange = z
  .strictObject({ ...fields, labelFr: fields.labelFr.optional(), labelEn: fields.labelEn.optional(), type: fields.type.optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type CustomFieldIn = z.output<typeof customFieldIn>;
export type CustomFieldChange = z.output<typeof customFieldChange>;

export const customFieldOut = z.strictObject({
  documentId: z.string(),
  key: z.string(),
  labelFr: z.string(),
  labelEn: z.string(),
  type: z.enum(CUSTOM_FIELD_TYPES),
  options: z.array(z.string()).readonly(),
  isRequired: z.boolean(),
  isSensitive: z.boolean(),
  position: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export type CustomFieldOut = z.output<typeof customFieldOut>;

const oneField = pathId('fieldId');

export const customFieldContract = {
  find: operation({
    method: 'GET',
    path: '/custom-fields',
    action: 'custom-field.read',
    summary: { en: 'The fields the organization added to donors', fr: 'Les champs que l’organisme a ajoutés aux donateurs' },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(customFieldOut),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/custom-fields/:fieldId',
    action: 'custom-field.read',
    summary: { en: 'One custom field', fr: 'Un champ personnalisé' },
    params: oneField,
    query: nothing,
    body: nothing,
    answer: customFieldOut,
  }),
  create: operation({
    method: 'POST',
    path: '/custom-fields',
    action: 'custom-field.create',
    summary: { en: 'Add a field to donors', fr: 'Ajouter un champ aux donateurs' },
    params: organizationOnly,
    query: nothing,
    body: customFieldIn,
    answer: customFieldOut,
    status: 201,
  }),
  update: operation({
    method: 'PATCH',
    path: '/custom-fields/:fieldId',
    action: 'custom-field.update',
    summary: { en: 'Change a custom field; its key never changes', fr: 'Modifier un champ personnalisé; sa clé ne change jamais' },
    params: oneField,
    query: nothing,
    body: customFieldChange,
    answer: customFieldOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/custom-fields/:fieldId',
    action: 'custom-field.delete',
    summary: { en: 'Take a field away; what donors hold under it is kept, unseen', fr: 'Retirer un champ; ce que les donateurs y ont est gardé, sans être vu' },
    params: oneField,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ documentId: z.string() }),
  }),
};
