import { setImmediate } from 'node:timers/promises';
import { ContentIds } from '../domain/content-id';
import { decodeText } from '../domain/decode';
import type { ByteSource } from '../domain/encoding';
import type { ImportPlan } from '../domain/plan';
import { readRecordBatches } from '../domain/records';
import { stageRow, type Staged } from '../domain/staged-row';

/**
 * What each row of a file means, refused ones with their reasons, some thousands at a time and in the order of the file.
 * @throws ImportFileError when the file itself is broken further down
 */
export async function* fileRows(open: () => ByteSource, plan: ImportPlan, limit: number): AsyncGenerator<readonly Staged[], void, undefined> {
  const ids = new ContentIds();
  let isHeading = true;
  let part: Staged[] = [];
  for await (const batch of readRecordBatches(decodeText(open(), plan.encoding), plan.delimiter)) {
    for (const record of isHeading ? batch.slice(1) : batch) part.push(stageRow(record, plan, ids));
    isHeading = false;
    // What else is going on gets its turn: reading by itself waits for nothing.
    await setImmediate();
    if (part.length < limit) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
