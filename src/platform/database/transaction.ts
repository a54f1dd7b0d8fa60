import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Connection } from './sql';

declare const strapi: Core.Strapi;

/**
 * Runs `work` in a transaction, joining the one already open. Everything the Document Service does
 * inside belongs to it. A database error inside must never be caught: there is no savepoint.
 */
export async function inTransaction<T>(work: (transaction: Knex.Transaction) => Promise<T>): Promise<T> {
  const isOutermost = !strapi.db.inTransaction();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await work(trx);
    // knex resolves a COMMIT that the server turned into a ROLLBACK: what is deferred must fail before.
    if (isOutermost) await trx.raw('SET CONSTRAINTS ALL IMMEDIATE');
    return result;
  });
}

/** Where a read belongs: the open transaction if there is one (it must see its own writes), else the pool. */
export async function readConnection(): Promise<Connection> {
  if (!strapi.db.inTransaction()) return strapi.db.connection;
  return (await strapi.db.transaction()).get();
}

/** Runs `work` once the open transaction has committed; at once when none is open. */
export async function afterCommit(work: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) return work();
  await strapi.db.transaction(async ({ onCommit }) => onCommit(work));
}
