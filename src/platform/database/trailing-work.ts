import type { Core } from '@strapi/strapi';

type Work = (given: { onCommit(callback: () => unknown): void }) => unknown;

/**
 * Keeps count of what goes on after the answer. Strapi reads a written row again once its transaction
 * has committed, to tell its event hub, and nobody awaits that: an application that closes its
 * database in between aborts the read, and a failure ends the process as an unhandled rejection.
 * @returns how to wait until nothing is left.
 */
export function followTrailingWork(strapi: Core.Strapi): () => Promise<void> {
  const pending = new Set<Promise<unknown>>();
  const follow = (work: Promise<unknown>): void => {
    const settled: Promise<unknown> = work.then(
      () => pending.delete(settled),
      // Its caller hears of the failure.
      () => pending.delete(settled),
    );
    pending.add(settled);
  };
  const afterCommit = async (callback: () => unknown): Promise<void> => {
    try {
      await callback();
    } catch (error) {
      strapi.log.error(error);
    }
  };

  const begin: (work?: Work) => Promise<unknown> = strapi.db.transaction.bind(strapi.db);
  const followed = (work?: Work): Promise<unknown> => {
    if (work === undefined) return begin();
    const done = begin((given) => work({ ...given, onCommit: (callback) => given.onCommit(() => follow(afterCommit(callback))) }));
    follow(done);
    return done;
  };
  Object.assign(strapi.db, { transaction: followed });

  return async () => {
    while (pending.size > 0) await Promise.all(pending);
  };
}
