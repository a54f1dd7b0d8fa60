import type { Transform } from 'node:stream';
import { CrmError } from '../errors/crm-error';

const EVERY_MS = 1000;

/** Somebody asked the job behind a stream to stop. */
export class StoppedError extends Error {}

/**
 * Tells every second how far the making of a file is, and breaks its stream off with a `StoppedError` once
 * nobody wants it any more. @param goesOn tells, and answers whether to go on @returns what ends the telling
 */
export function tellRegularly(stream: Transform, goesOn: () => Promise<boolean>): () => void {
  let isTelling = false;
  const timer = setInterval(() => {
    if (isTelling) return;
    isTelling = true;
    goesOn()
      .then((isWanted) => {
        isTelling = false;
        if (!isWanted) stream.destroy(new StoppedError());
      })
      .catch((error: unknown) => stream.destroy(error instanceof Error ? error : new CrmError('INTERNAL')));
  }, EVERY_MS);
  return () => clearInterval(timer);
}
