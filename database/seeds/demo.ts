import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { env } from '../../src/platform/env';
import { execute, row, sql } from '../../src/platform/database/sql';
import { inTransaction, readConnection } from '../../src/platform/database/transaction';
import { organizationBySlug } from '../../src/platform/tenancy/organizations';
import { runAsSystem, runInOrganization, type Organization } from '../../src/platform/tenancy/scope';
import { createAccounts, resetPasswords } from './demo/accounts';
import { HARBOUR, LANTERNE, type DemoCharity } from './demo/charities';
import { createCharity } from './demo/create-charity';
import { addCustomFields } from './demo/custom-fields';
import { addSoftCredits, archiveOne, assignLargest } from './demo/donors';
import { addNotes, addTasks } from './demo/follow-up';
import { addFunds } from './demo/funds';
import { addressesAt, quickstartOf, readQuickstart, storeQuickstart, type QuickstartFile } from './demo/quickstart-file';
import { loadPopulation } from './load-population';

/** Any number, the same in every instance: of two that start at once, one makes the demo. */
const LOCK = 7_263_453;

/**
 * Makes the demo in a database without organizations: two charities, their people and data, and
 * `quickstart.json` with the accounts. Passwords are stored nowhere else: when the file is lost, the
 * demo's accounts get new ones. A database with organizations of its own is left alone. Run as the
 * system, at start-up; `env()` refuses the setting in production.
 */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  const written = await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    const isEmpty = (await row(transaction, sql`SELECT FROM organizations LIMIT 1`)) === undefined;
    return isEmpty ? createDemo(strapi, transaction) : recoverFile(strapi, transaction);
  });
  // After the commit: the file must never name accounts that were rolled back.
  if (written !== undefined) await storeQuickstart(written);
}

/** Puts the address at which the server really listens into the file. Called when it does. */
export async function writeQuickstartFile(strapi: Core.Strapi): Promise<void> {
  const content = await readQuickstart();
  if (content === undefined || !(await isOfThisDatabase(content))) return;
  const address = strapi.server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : env().PORT;
  await storeQuickstart({ ...content, ...addressesAt(urlAt(port)) });
}

async function createDemo(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<QuickstartFile> {
  const first = await createCharity(transaction, LANTERNE);
  const second = await createCharity(transaction, HARBOUR);
  const accounts = await createAccounts(strapi, transaction, { first: first.id, second: second.id });
  await fill(transaction, first, LANTERNE);
  await fill(transaction, second, HARBOUR);
  return quickstartOf(urlAt(env().PORT), first.documentId, second.documentId, accounts);
}

/** The data of one charity, under its own name, so that every rule of the rooms holds for it. */
function fill(transaction: Knex.Transaction, organization: Organization, charity: DemoCharity): Promise<void> {
  return runInOrganization(organization, async () => {
    const { firstDonorId } = await loadPopulation(transaction, organization, {
      seed: charity.seed,
      donors: charity.donors,
      gifts: charity.gifts,
      frenchShare: charity.frenchShare,
      withHistory: true,
      beforeTotals: async (loaded) => {
        await addSoftCredits(transaction, organization);
        await addNotes(transaction, organization, loaded.firstDonorId);
      },
    });
    await addFunds(transaction, organization);
    await addCustomFields(transaction, organization, firstDonorId);
    await addTasks(transaction, organization, firstDonorId);
    await archiveOne(transaction, organization);
    await assignLargest(transaction, organization);
  });
}

/** New passwords when the file is gone, or tells of another database. */
async function recoverFile(strapi: Core.Strapi, transaction: Knex.Transaction): Promise<QuickstartFile | undefined> {
  const first = await organizationBySlug(transaction, LANTERNE.slug);
  const second = await organizationBySlug(transaction, HARBOUR.slug);
  if (first === undefined || second === undefined) return undefined;
  if ((await readQuickstart())?.organizationId === first.documentId) return undefined;
  return quickstartOf(urlAt(env().PORT), first.documentId, second.documentId, await resetPasswords(strapi, transaction));
}

function isOfThisDatabase({ organizationId }: QuickstartFile): Promise<boolean> {
  return runAsSystem(async () => {
    const found = await organizationBySlug(await readConnection(), LANTERNE.slug);
    return found?.documentId === organizationId;
  });
}

/** "All addresses" is where a server listens, not somewhere one can go. */
function urlAt(port: number): string {
  const { HOST } = env();
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
