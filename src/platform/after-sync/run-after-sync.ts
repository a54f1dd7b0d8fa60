import type { Core } from '@strapi/strapi';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { execute, sql } from '../database/sql';
import { recomputeFunction } from '../totals/donor-totals';
import { tenantKeys } from './tenant-keys';

/** Any number, the same in every instance: ten of them may start at once, one works. */
const LOCK = 7_263_451;

/**
 * Runs `database/after-sync/*.sql` and the tenant keys once Strapi has synchronised its tables. Every
 * statement is idempotent; Strapi's sync leaves alone what it never created.
 */
export async function runAfterSync(strapi: Core.Strapi): Promise<void> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'after-sync');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  await strapi.db.connection.transaction(async (transaction) => {
    await execute(transaction, sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    await execute(transaction, sql`SET LOCAL client_min_messages = warning`);
    for (const file of files) {
      const statements = await readFile(path.join(folder, file), 'utf8');
      // A whole file at once, by the driver's simple protocol: knex must not look for placeholders in it.
      await transaction.raw(statements.replaceAll('?', '\\?'));
    }
    await transaction.raw(recomputeFunction());
    for (const statement of tenantKeys(strapi)) await transaction.raw(statement);
  });
}
