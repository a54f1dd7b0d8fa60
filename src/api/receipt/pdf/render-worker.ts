import { parentPort, workerData } from 'node:worker_threads';
import type { ReceiptSnapshot } from '../domain/snapshot';
import type { ReceiptAssets } from './assets';
import { failureOf, type RenderFailure } from './render-errors';
import { renderReceipt } from './render-receipt';

/** What a worker is asked. */
export interface RenderTask {
  readonly index: number;
  readonly snapshot: ReceiptSnapshot;
}

/** What it answers: the PDF, or why there is none. */
export interface RenderAnswer {
  readonly index: number;
  readonly pdf?: Uint8Array;
  readonly failure?: RenderFailure;
}

/** One thread that renders the receipts it is sent, one after the other. */
function serve(port: NonNullable<typeof parentPort>, assets: ReceiptAssets): void {
  let last = Promise.resolve();
  port.on('message', (task: RenderTask) => {
    last = last.then(async () => port.postMessage(await answer(task, assets)));
  });
}

async function answer({ index, snapshot }: RenderTask, assets: ReceiptAssets): Promise<RenderAnswer> {
  try {
    return { index, pdf: await renderReceipt(snapshot, assets) };
  } catch (error) {
    return { index, failure: failureOf(error) };
  }
}

if (parentPort !== null) serve(parentPort, workerData);
