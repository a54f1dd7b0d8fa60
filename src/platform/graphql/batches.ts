import type { Core } from '@strapi/strapi';

interface Batch<Value> {
  readonly ids: Set<number>;
  readonly loaded: Promise<ReadonlyMap<number, Value>>;
}

/** What is being gathered, by request: nothing is shared between two callers, and nothing outlives a request. */
const gathered = new WeakMap<object, Map<string, Batch<unknown>>>();

/**
 * Loads something for one row together with all other rows of the same request that ask for it in the same
 * moment: fifty donors' tags are one question, not fifty. `load` runs in the call of the first that asked,
 * so in the same scope.
 * @param key names the question; rows with the same key share its answer.
 */
export async function inBatch<Value>(
  strapi: Core.Strapi,
  key: string,
  id: number,
  load: (ids: readonly number[]) => Promise<ReadonlyMap<number, Value>>,
): Promise<Value | undefined> {
  const request: object | undefined = strapi.requestContext.get();
  if (request === undefined) return (await load([id])).get(id);
  const batches = batchesOf<Value>(request);
  let batch = batches.get(key);
  if (batch === undefined) {
    const ids = new Set<number>();
    // Resolvers of sibling rows run in one turn of the event loop; after it the batch is closed.
    const loaded = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      batches.delete(key);
      return load([...ids]);
    });
    batch = { ids, loaded };
    batches.set(key, batch);
  }
  batch.ids.add(id);
  return (await batch.loaded).get(id);
}

function batchesOf<Value>(request: object): Map<string, Batch<Value>> {
  // A key names one question, so its batch has one type of value.
  const known = gathered.get(request) as Map<string, Batch<Value>> | undefined;
  if (known !== undefined) return known;
  const fresh = new Map<string, Batch<Value>>();
  gathered.set(request, fresh as Map<string, Batch<unknown>>);
  return fresh;
}
