import type { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { rows, sql } from '../../../platform/database/sql';
import type { Organization } from '../../../platform/tenancy/scope';
import { DonorDirectory } from '../domain/donor-directory';
import { keptText, type RowReason, type Staged } from '../domain/staged-row';
import { copyRows, type CopyValue } from '../../../platform/database/copy-rows';
import { newDocumentId } from '../../../platform/database/document-id';
import { findKnownGifts } from '../queries/find-known-gifts';
import { donorColumns, giftColumns } from '../queries/working-lines';
import { insertRowsOfGifts } from '../queries/write-import';
import { addCandidates, Candidates } from './candidates';
import type { GiftRules } from './gift-rules';
import { IdStock } from './id-stock';
import { isToldByGift, RowResolver, type Batch, type Resolution, type Result } from './row-resolver';
import { both, type Turns } from './turns';

export interface ResolveRequest {
  readonly organization: Organization;
  /** Its id, and the source system of the file. */
  readonly job: { readonly id: number; readonly system: string };
  readonly rules: GiftRules;
  readonly isDryRun: boolean;
  /** Of the transaction's connection; whoever reads the rows from it takes a turn as well. */
  readonly turns: Turns;
  readonly onBatch: (rowsDone: number) => void;
}

/** Some milliseconds of deciding. */
const ROWS_IN_ONE_GO = 200;

/**
 * Decides for every row, in the order of the file, which donor and gift it is: of the charity, of an earlier
 * row, or new. Writes only to the import's own rows and working tables, so that a dry run and an import decide
 * alike. The database writes what was decided and looks for what comes next while the following rows are read.
 */
export async function resolveRows(transaction: Knex.Transaction, parts: AsyncIterator<readonly Staged[]>, request: ResolveRequest): Promise<Resolution> {
  const { organization, job, rules, turns, onBatch } = request;
  const directory = new DonorDirectory();
  const ids = new IdStock(request.isDryRun);
  const resolver = new RowResolver(directory, rules, job.system, ids);
  const candidates = new Candidates(organization, job.system);
  let before = 0;
  const lookUp = async (part: readonly Staged[]) => {
    const pending = part.flatMap((staged) => (staged.outcome === 'pending' ? [staged.row] : []));
    const gifts = pending.flatMap(({ gift }) => gift ?? []);
    await rules.learnCampaigns(transaction, gifts);
    // The part before may not be decided yet.
    await ids.provide(transaction, pending.length + before);
    before = pending.length;
    return {
      donors: await candidates.of(
        transaction,
        pending.map(({ donor }) => donor),
      ),
      gifts: await findKnownGifts(
        transaction,
        organization.id,
        gifts.map(({ externalId }) => externalId),
      ),
    };
  };

  try {
    let part = await following(parts);
    let done = 0;
    let answers = turns.take(() => lookUp(part));
    let [earlier, written]: Promise<void>[] = [Promise.resolve(), Promise.resolve()];
    while (part.length > 0) {
      const [[{ donors, gifts }], next] = await both(Promise.all([answers, earlier]), following(parts));
      // Asked before this part is written, whose gifts the resolver remembers.
      answers = turns.take(() => lookUp(next));
      addCandidates(directory, donors);
      for (const { system, id, giftId, donorId } of gifts) resolver.noteGift(system, id, giftId, donorId);
      for (const [at, staged] of part.entries()) {
        resolver.resolve(staged);
        // The database's answers get their turn: it waits for each before it goes on.
        if (at % ROWS_IN_ONE_GO === ROWS_IN_ONE_GO - 1) await setImmediate();
      }
      const batch = resolver.takeBatch();
      [earlier, written] = [written, turns.take(() => writeBatch(transaction, request, batch))];
      done += part.length;
      part = next;
      onBatch(done);
    }
    await Promise.all([answers, earlier, written]);
    return resolver.resolution();
  } finally {
    await turns.take(() => Promise.resolve());
    await parts.return?.();
  }
}

/** The next part, or an empty one past the last. */
async function following(parts: AsyncIterator<readonly Staged[]>): Promise<readonly Staged[]> {
  const { done, value } = await parts.next();
  return done === true ? [] : value;
}

const ROW_COLUMNS = [
  'document_id',
  'organization_id',
  'import_job_id',
  'line',
  'outcome',
  'reason',
  'interpreted',
  'donor_id',
  'donation_id',
  'created_at',
  'updated_at',
  'published_at',
];

async function writeBatch(transaction: Knex.Transaction, request: ResolveRequest, batch: Batch): Promise<void> {
  await copyRows(transaction, 'import_new_donors', donorColumns, batch.donors);
  await copyRows(transaction, 'import_new_gifts', giftColumns, batch.gifts);
  await copyRows(transaction, 'import_learned_ids', ['donor_id', 'system', 'id'], batch.learned);
  await writeResults(transaction, request, batch);
  const [first, last] = [batch.gifts[0], batch.gifts.at(-1)];
  if (request.isDryRun || first === undefined || last === undefined) return;
  await insertRowsOfGifts(transaction, request.organization.id, request.job.id, { first: Number(first[0]), last: Number(last[0]) });
}

/** The rows of the import that are not told by the gift they created. */
async function writeResults(transaction: Knex.Transaction, { organization, job, isDryRun }: ResolveRequest, batch: Batch): Promise<void> {
  const names = await publicNames(transaction, batch);
  const now = new Date().toISOString();
  const told = isDryRun ? batch.results : batch.results.filter((result) => !isToldByGift(result));
  const lines = told.map((result): readonly CopyValue[] => {
    const { line, outcome, reason, donor, gift } = result;
    const kept = keptOf(result, isDryRun);
    const giftId = there(gift);
    // The donor of a gift is the gift's, also after it moved.
    const donorId = giftId === null ? there(donor) : null;
    const why = JSON.stringify(withPublicNames(reason, names));
    return [newDocumentId(), organization.id, job.id, line, outcome, why, kept, donorId, giftId, now, now, now];
  });
  await copyRows(transaction, 'import_rows', ROW_COLUMNS, lines);
}

/** What a dry run would create is not there to be named. */
function there(id: number | null): number | null {
  return id !== null && id > 0 ? id : null;
}

/** What was read of a row is in its donor and gift once it is applied, and is not kept twice; that of a refused one is. */
function keptOf({ row, outcome }: Result, isDryRun: boolean): string | null {
  return row !== null && (isDryRun || outcome === 'refused') ? keptText(row) : null;
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
