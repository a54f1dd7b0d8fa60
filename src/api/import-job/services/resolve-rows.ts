import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { rows, sql } from '../../../platform/database/sql';
import type { Organization } from '../../../platform/tenancy/scope';
import { DonorDirectory } from '../domain/donor-directory';
import { matchKeys } from '../domain/match-keys';
import type { RowReason } from '../domain/staged-row';
import { copyRows, type CopyValue } from '../../../platform/database/copy-rows';
import { ANONYMOUS_ID, findDonorCandidates, readDonorCandidates } from '../queries/find-donor-candidates';
import { findKnownGifts } from '../queries/find-known-gifts';
import { readStagedRows } from '../queries/staged-rows';
import { donorColumns, giftColumns } from '../queries/working-lines';
import type { GiftRules } from './gift-rules';
import { RowResolver, type Batch, type Resolution } from './row-resolver';

const BATCH = 5_000;

export interface ResolveJob {
  readonly id: number;
  /** The source system of the file. */
  readonly system: string;
}

/**
 * Decides for every row, in the order of the file, which donor and gift it is: of the charity, of an earlier
 * row, or new. Writes only to the working tables, so that a dry run and an import decide alike.
 */
export async function resolveRows(
  transaction: Knex.Transaction,
  organization: Organization,
  job: ResolveJob,
  rules: GiftRules,
  onBatch: (rowsDone: number) => void,
): Promise<Resolution> {
  const resolver = new RowResolver(await knownDonors(transaction, organization.id, job), rules, job.system);
  let done = 0;
  for (let part = await readStagedRows(transaction, job.id, 0, BATCH); ;) {
    if (part === null) return resolver.resolution();
    const batch = part.rows;
    const ids = batch.flatMap(({ row }) => (row.gift === null ? [] : [row.gift.externalId]));
    for (const { system, id, giftRef, donorRef } of await findKnownGifts(transaction, organization.id, ids)) resolver.noteGift(system, id, giftRef, donorRef);
    // The database looks for the next rows while these are decided.
    const following = readStagedRows(transaction, job.id, part.lastLine, BATCH);
    await setImmediate();
    for (const stored of batch) resolver.resolve(stored);
    done += batch.length;
    part = await following;
    await writeBatch(transaction, resolver.takeBatch());
    onBatch(done);
  }
}

async function knownDonors(transaction: Knex.Transaction, organizationId: number, job: ResolveJob): Promise<DonorDirectory> {
  const directory = new DonorDirectory();
  await findDonorCandidates(transaction, organizationId, job.id, job.system);
  for (let afterId = 0; ;) {
    const candidates = await readDonorCandidates(transaction, afterId, BATCH);
    const last = candidates.at(-1);
    if (last === undefined) return directory;
    for (const { survivorId, ...donor } of candidates) {
      if (donor.type === 'anonymous') {
        for (const { system, id } of donor.externalIds) if (id === ANONYMOUS_ID) directory.addAnonymous(survivorId, system);
      } else directory.add(survivorId, matchKeys(donor));
    }
    afterId = last.id;
  }
}

async function writeBatch(transaction: Knex.Transaction, batch: Batch): Promise<void> {
  const names = await publicNames(transaction, batch);
  await copyRows(transaction, 'import_new_donors', donorColumns, batch.donors);
  await copyRows(transaction, 'import_new_gifts', giftColumns, batch.gifts);
  await copyRows(transaction, 'import_learned_ids', ['donor_ref', 'system', 'id'], batch.learned);
  const results = batch.results.map(({ rowId, outcome, reason, donorRef, giftRef }): readonly CopyValue[] => [
    rowId,
    outcome,
    JSON.stringify(withPublicNames(reason, names)),
    donorRef,
    giftRef,
  ]);
  await copyRows(transaction, 'import_results', ['row_id', 'outcome', 'reason', 'donor_ref', 'gift_ref'], results);
}

/** Public ids of the donors a batch could not tell apart. */
async function publicNames(transaction: Knex.Transaction, { results }: Batch): Promise<ReadonlyMap<string, string>> {
  const donors = results.flatMap(({ reason }) =>
    (reason.problems ?? []).flatMap((problem) => (problem.code === 'DONOR_AMBIGUOUS' ? problem.donors.map(Number) : [])),
  );
  if (donors.length === 0) return new Map();
  const found = await rows<{ id: number; documentId: string }>(
    transaction,
    sql`SELECT id, document_id AS "documentId" FROM donors WHERE id = ANY(${donors}::int[])`,
  );
  return new Map(found.map(({ id, documentId }) => [String(id), documentId]));
}

/** Row ids never leave the database; a reason names donors as the API does. */
function withPublicNames(reason: RowReason, names: ReadonlyMap<string, string>): RowReason {
  if (reason.problems === undefined) return reason;
  const problems = reason.problems.map((problem) =>
    problem.code === 'DONOR_AMBIGUOUS' ? { ...problem, donors: problem.donors.map((id) => names.get(id) ?? id) } : problem,
  );
  return { ...reason, problems };
}
