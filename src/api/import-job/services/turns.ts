/** What one connection is asked, one after the other. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` once all that was asked before is answered or has failed. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

/** Both results. Waits for both also when one fails: nothing may still use a connection whose transaction ends. */
export async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
