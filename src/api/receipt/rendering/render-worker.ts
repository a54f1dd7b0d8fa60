import { parentPort, workerData } from 'node:worker_threads';
import type { ReceiptAssets } from '../pdf/assets';
import { renderReceipt } from '../pdf/render-receipt';
import type { RenderAnswer, RenderRequest } from './render-pool';

const assets: ReceiptAssets = workerData;

parentPort?.on('message', ({ index, snapshot }: RenderRequest) => {
  renderReceipt(snapshot, assets).then(
    (pdf) => {
      // A copy of its own: a small Buffer shares memory with others, which must not be moved away.
      const own = new Uint8Array(pdf);
      parentPort?.postMessage({ index, pdf: own } satisfies RenderAnswer, [own.buffer]);
    },
    (error: unknown) => {
      const failure = error instanceof Error ? error : new Error(String(error));
      parentPort?.postMessage({ index, message: failure.message, stack: failure.stack } satisfies RenderAnswer);
    },
  );
});
