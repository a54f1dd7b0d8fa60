import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReceiptSnapshot } from '../domain/snapshot';
import type { ReceiptAssets } from '../pdf/assets';

export interface RenderRequest {
  readonly index: number;
  readonly snapshot: ReceiptSnapshot;
}

export type RenderAnswer =
  { readonly index: number; readonly pdf: Uint8Array<ArrayBuffer> } | { readonly index: number; readonly message: string; readonly stack: string | undefined };

/** Makes the PDFs of many receipts, in the order in which they are given. */
export interface RenderPool {
  readonly render: (snapshots: readonly ReceiptSnapshot[]) => Promise<Buffer[]>;
  readonly close: () => Promise<void>;
}

/** So many receipts wait at a worker: the next one is there when one is done. */
const AHEAD = 4;

/** Threads that make PDFs, one per processor: a run of thousands neither waits for one core nor holds up requests. */
export function openRenderPool(assets: ReceiptAssets, size = availableParallelism()): RenderPool {
  const workers = Array.from({ length: size }, () => new Worker(path.join(__dirname, 'render-worker.js'), { workerData: assets }));
  return {
    render: (snapshots) => renderAll(workers, snapshots),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

function renderAll(workers: readonly Worker[], snapshots: readonly ReceiptSnapshot[]): Promise<Buffer[]> {
  const pdfs: Buffer[] = [];
  let handedOut = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const release: (() => void)[] = [];
    const finish = (settle: () => void): void => {
      release.forEach((off) => off());
      settle();
    };
    const handOut = (worker: Worker): void => {
      const snapshot = snapshots[handedOut];
      if (snapshot === undefined) return;
      worker.postMessage({ index: handedOut, snapshot } satisfies RenderRequest);
      handedOut += 1;
    };
    for (const worker of workers) {
      const onAnswer = (answer: RenderAnswer): void => {
        if ('message' in answer) return finish(() => reject(Object.assign(new Error(answer.message), { stack: answer.stack })));
        pdfs[answer.index] = Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength);
        done += 1;
        if (done === snapshots.length) return finish(() => resolve(pdfs));
        handOut(worker);
      };
      const onError = (error: Error): void => finish(() => reject(error));
      worker.on('message', onAnswer).on('error', onError);
      release.push(() => worker.off('message', onAnswer).off('error', onError));
    }
    if (snapshots.length === 0) return finish(() => resolve([]));
    for (let turn = 0; turn < AHEAD; turn += 1) workers.forEach(handOut);
  });
}
