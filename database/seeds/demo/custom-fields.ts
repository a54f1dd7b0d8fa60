import type { Knex } from 'knex';
import { documents } from '../../../src/platform/database/documents';
import { execute, sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';
import { mergeCustomValues } from '../../../src/api/custom-field-definition/services/custom-values';

const DEFINITIONS = [
  {
    key: 'relationship',
    labelFr: 'Lien avec l’organisme',
    labelEn: 'Relationship with the charity',
    type: 'choice',
    options: ['Ami', 'Famille', 'Client', 'Bénévole', 'Fournisseur'],
    isSensitive: false,
  },
  {
    key: 'interests',
    labelFr: 'Champs d’intérêt',
    labelEn: 'Interests',
    type: 'multiple_choice',
    options: ['Logement', 'Alimentation', 'Jeunesse', 'Aînés'],
    isSensitive: false,
  },
  { key: 'firstContactOn', labelFr: 'Premier contact', labelEn: 'First contact', type: 'date', options: [], isSensitive: false },
  { key: 'volunteerHours', labelFr: 'Heures de bénévolat', labelEn: 'Volunteer hours', type: 'number', options: [], isSensitive: false },
  { key: 'wealthNote', labelFr: 'Capacité de don', labelEn: 'Giving capacity', type: 'text', options: [], isSensitive: true },
] as const;

/** Defines five custom fields, of several types, and fills them in for some donors. */
export async function addCustomFields(transaction: Knex.Transaction, organization: Organization, firstDonorId: number): Promise<void> {
  for (const [position, definition] of DEFINITIONS.entries()) {
    await documents('api::custom-field-definition.custom-field-definition').create({ data: { ...definition, position, isRequired: false } });
  }
  for (let index = 0; index < 40; index += 1) {
    // Through the room's own service, which checks them and encrypts what is sensitive.
    const values = await mergeCustomValues(organization.id, {}, valuesOf(index));
    await execute(transaction, sql`UPDATE donors SET custom_fields = ${JSON.stringify(values)}::jsonb WHERE id = ${firstDonorId + index}`);
  }
}

function valuesOf(index: number): Record<string, unknown> {
  const [{ options: relationships }, { options: interests }] = DEFINITIONS;
  return {
    relationship: relationships[index % relationships.length],
    ...(index % 2 === 0 ? { interests: interests.filter((_, position) => (index >> position) % 2 === 0) } : {}),
    ...(index % 3 === 0 ? { firstContactOn: `20${14 + (index % 9)}-0${1 + (index % 9)}-15` } : {}),
    ...(index % 5 === 0 ? { volunteerHours: 4 + index * 1.5 } : {}),
    ...(index % 8 === 0 ? { wealthNote: '5 000 $ – 10 000 $' } : {}),
  };
}
