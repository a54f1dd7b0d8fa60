import { performance } from 'node:perf_hooks';
import type { Connection } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import type { VerificationOut } from '../answers';
import { checkLink, type ChainLink } from '../domain/check-link';
import { readChain, readRegisterEnd, readSeriesEnds } from '../queries/read-chain';

const BATCH = 1000;

type Broken = NonNullable<VerificationOut['firstBroken']>;

/**
 * Walks an organization's receipts from the first, in batches, and computes every hash anew: of the data,
 * of the PDFs, of how each ended. What was changed, added or taken away breaks the chain where it is; a
 * chain cut off at its end is shorter than the register says.
 */
export async function verifyReceipts(organizationId: number): Promise<VerificationOut> {
  const start = performance.now();
  const connection = await readConnection();
  const sequences = new Map<string, number>();
  let [receipts, position] = [0, 0];
  let previousHash: string | null = null;
  let firstBroken: Broken | null = null;
  for (;;) {
    const links: ChainLink[] = await readChain(connection, organizationId, position, BATCH);
    for (const link of links) {
      firstBroken ??= brokenAt(link, { position, previousHash, sequence: sequences.get(link.series) ?? 0 });
      receipts += 1;
      position = link.chainPosition;
      previousHash = link.hash;
      sequences.set(link.series, link.sequence);
    }
    // The first break is what was asked for: what comes after it proves nothing any more.
    if (links.length < BATCH || firstBroken !== null) break;
  }
  firstBroken ??= await brokenAtEnd(connection, organizationId, { position, previousHash, sequences });
  return { receipts, isIntact: firstBroken === null, firstBroken, lastHash: previousHash, ms: Math.round(performance.now() - start) };
}

function brokenAt(link: ChainLink, before: { readonly position: number; readonly previousHash: string | null; readonly sequence: number }): Broken | null {
  const { number, documentId, chainPosition } = link;
  // Something is gone: the first place that nobody holds.
  if (chainPosition !== before.position + 1) return { position: before.position + 1, number: null, documentId: null, problem: 'position' };
  if (link.sequence !== before.sequence + 1) return { position: chainPosition, number, documentId, problem: 'sequence' };
  const problem = checkLink(before.previousHash, link);
  return problem === undefined ? null : { position: chainPosition, number, documentId, problem };
}

interface End {
  readonly position: number;
  readonly previousHash: string | null;
  readonly sequences: ReadonlyMap<string, number>;
}

async function brokenAtEnd(connection: Connection, organizationId: number, { position, previousHash, sequences }: End): Promise<Broken | null> {
  const end = (await readRegisterEnd(connection, organizationId)) ?? { lastPosition: 0, lastHash: null };
  const series = await readSeriesEnds(connection, organizationId);
  const isWhole =
    end.lastPosition === position &&
    end.lastHash === previousHash &&
    series.length === sequences.size &&
    series.every(({ series: name, lastSequence }) => sequences.get(name) === lastSequence);
  return isWhole ? null : { position: position + 1, number: null, documentId: null, problem: 'end' };
}
