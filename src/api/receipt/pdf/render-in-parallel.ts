import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReceiptSnapshot } from '../domain/snapshot';
import type { ReceiptAssets } from './assets';
import { errorOf } from './render-errors';
import type { RenderAnswer, RenderTask } from './render-worker';

export type RenderOutcome = { readonly pdf: Buffer } | { readonly error: Error };

const MOST_THREADS = 4;
/** Receipts a thread has before it or behind it: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 8;

/**
 * Renders many receipts on several cores and hands them over one by one in the order given. A receipt that
 * cannot be drawn is an outcome of its own, with the error `renderReceipt` throws, and does not stop the others.
 * @throws Error when a thread dies
 */
export async function* renderInParallel(snapshots: readonly ReceiptSnapshot[], assets: ReceiptAssets, threads = usualThreads()): AsyncGenerator<RenderOutcome> {
  const pool = new RenderPool(assets, Math.max(1, Math.min(threads, snapshots.length)));
  try {
    const running: Promise<RenderOutcome>[] = [];
    let next = 0;
    while (next < snapshots.length || running.length > 0) {
      for (; next < snapshots.length && running.length < pool.size * AHEAD; next += 1) {
        const snapshot = snapshots[next];
        if (snapshot !== undefined) running.push(pool.render(snapshot));
      }
      const first = running.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await pool.close();
  }
}

interface Waiting {
  readonly resolve: (outcome: RenderOutcome) => void;
  readonly reject: (error: Error) => void;
}

function usualThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** Threads that stay for many batches: each parses the typeface once. Whoever opens it closes it. */
export class RenderPool {
  readonly #workers: readonly Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;
  #death: Error | undefined;

  constructor(assets: ReceiptAssets, threads = usualThreads()) {
    this.#workers = Array.from({ length: threads }, () => this.#start(assets));
  }

  get size(): number {
    return this.#workers.length;
  }

  render(snapshot: ReceiptSnapshot): Promise<RenderOutcome> {
    const index = this.#count;
    this.#count += 1;
    const outcome = new Promise<RenderOutcome>((resolve, reject) => {
      if (this.#death !== undefined) reject(this.#death);
      else this.#waiting.set(index, { resolve, reject });
    });
    // It may fail before its turn to be awaited comes.
    outcome.catch(() => undefined);
    const task: RenderTask = { index, snapshot };
    this.#workers[index % this.#workers.length]?.postMessage(task);
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(assets: ReceiptAssets): Worker {
    const worker = new Worker(compiledWorker(), { workerData: assets });
    worker.on('message', (answer: RenderAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`A rendering thread ended (exit code ${code}).`)));
    return worker;
  }

  #settle({ index, pdf, failure }: RenderAnswer): void {
    const waiting = this.#waiting.get(index);
    this.#waiting.delete(index);
    if (pdf !== undefined) waiting?.resolve({ pdf: Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength) });
    else waiting?.resolve({ error: failure === undefined ? new Error('No PDF was made.') : errorOf(failure) });
  }

  #fail(error: Error): void {
    this.#death ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Node's threads load compiled code: beside this file, or in dist when this file is a test's source. */
function compiledWorker(): string {
  const beside = path.join(__dirname, 'render-worker.js');
  return existsSync(beside) ? beside : path.join(process.cwd(), 'dist', 'src', 'api', 'receipt', 'pdf', 'render-worker.js');
}
