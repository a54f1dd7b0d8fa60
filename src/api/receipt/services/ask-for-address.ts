import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Organization } from '../../../platform/tenancy/scope';
import { insertAddressTasks } from '../queries/write-tasks';

declare const strapi: Core.Strapi;

/**
 * Puts donors whose address is missing on the list of things to do. A refusal rolls back what it is part
 * of, so the tasks are written once that is over, on a connection of their own.
 */
export async function askForAddress(organization: Organization, donorIds: readonly number[]): Promise<void> {
  const write = (): Promise<void> => strapi.db.connection.transaction((transaction) => writeAddressTasks(transaction, organization, donorIds));
  if (!strapi.db.inTransaction()) return write();
  await strapi.db.transaction(async ({ onRollback }) => onRollback(() => void write().catch((error: unknown) => strapi.log.error(String(error)))));
}

/** The same, inside the transaction of a run that goes on. */
export function writeAddressTasks(transaction: Knex.Transaction, organization: Organization, donorIds: readonly number[]): Promise<void> {
  const title = { fr: 'Demander l’adresse pour le reçu', en: 'Ask for the address for the receipt' }[organization.defaultLanguage];
  return insertAddressTasks(transaction, organization.id, donorIds, title);
}
