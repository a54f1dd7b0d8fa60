import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { newDocumentId } from '../../../platform/database/document-id';
import { formatMoney } from '../../../platform/format';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { announcing, happened, type Happening } from '../../webhook-endpoint/services/announce';
import type { DraftSnapshot } from '../domain/draft-receipt';
import { receiptHash, sha256 } from '../domain/receipt-hash';
import { receiptNumber, seriesOf } from '../domain/receipt-number';
import { receiptSnapshot, type ReceiptSnapshot } from '../domain/snapshot';
import { columnsOf } from '../domain/stored-receipt';
import { lockRegister, moveChainEnd, takeSequences } from '../queries/register';
import { insertFiles, insertLines, insertPictures, insertReceiptActivities, insertReceipts, type NewReceipt } from '../queries/write-receipts';
import type { LoadedIssuer } from './load-issuer';

export interface Draft {
  readonly donorId: number;
  /** Public id of the donor. */
  readonly donor: string;
  readonly snapshot: DraftSnapshot;
  /** The gifts' rows, by public id. */
  readonly giftIds: ReadonlyMap<string, number>;
  /** The row of the receipt that it replaces. */
  readonly replacesId?: number;
}

export interface Issued {
  readonly id: number;
  readonly documentId: string;
  readonly number: string;
  readonly donorId: number;
  readonly donor: string;
  readonly snapshot: ReceiptSnapshot;
}

export type Render = (snapshots: readonly ReceiptSnapshot[]) => Promise<Buffer[]>;

/**
 * Issues receipts: takes their numbers under the register's lock, makes the PDFs, and writes receipts,
 * lines, PDFs and the chain, all in the caller's transaction. When it fails no number is gone. The caller
 * has locked the donors and asked `reasonsAgainst`; donors come before the register in the lock order.
 */
export async function issueReceipts(
  transaction: Knex.Transaction,
  organization: Organization,
  actor: Actor,
  { issuer, pictures }: LoadedIssuer,
  drafts: readonly Draft[],
  render: Render,
): Promise<Issued[]> {
  if (drafts.length === 0) return [];
  const end = await lockRegister(transaction, organization.id);
  const numbered = await numberAll(transaction, organization.id, issuer.prefix, drafts);
  const snapshots = numbered.map(({ snapshot }) => snapshot);
  const pdfs = await render(snapshots);
  const chained = chain(end, actor.name, numbered, pdfs);
  await insertPictures(transaction, organization.id, pictures);
  const ids = await insertReceipts(
    transaction,
    organization.id,
    chained.map(({ receipt }) => receipt),
  );
  const issued = chained.map(({ receipt, snapshot, donor }): Issued => {
    const id = ids.get(receipt.documentId);
    if (id === undefined) throw new Error(`receipt ${receipt.number} was not inserted`);
    return { id, documentId: receipt.documentId, number: receipt.number, donorId: receipt.donorId, donor, snapshot };
  });
  await insertFiles(
    transaction,
    chained.map(({ receipt, pdf }, index) => ({ receiptId: issued[index]?.id ?? 0, kind: 'original', sha256: receipt.pdfSha256, pdf })),
  );
  await insertLines(transaction, organization.id, linesOf(issued, drafts));
  const last = chained.at(-1);
  if (last !== undefined) await moveChainEnd(transaction, organization.id, { lastPosition: last.receipt.chainPosition, lastHash: last.receipt.hash });
  await insertReceiptActivities(transaction, organization.id, actor.name, issued.map(activityOf));
  await execute(transaction, sql`SELECT ${announcing(organization.id, issued.map(announced))}`);
  return issued;
}

interface Numbered {
  readonly draft: Draft;
  readonly sequence: number;
  readonly snapshot: ReceiptSnapshot;
}

async function numberAll(transaction: Knex.Transaction, organizationId: number, prefix: string | null, drafts: readonly Draft[]): Promise<Numbered[]> {
  const counts = new Map<string, number>();
  const seriesOfDraft = ({ snapshot }: Draft): string => seriesOf(snapshot.kind, snapshot.year);
  for (const draft of drafts) counts.set(seriesOfDraft(draft), (counts.get(seriesOfDraft(draft)) ?? 0) + 1);
  const next = new Map<string, number>();
  for (const [series, count] of counts) next.set(series, await takeSequences(transaction, organizationId, series, count));
  return drafts.map((draft) => {
    const series = seriesOfDraft(draft);
    const sequence = next.get(series) ?? 0;
    next.set(series, sequence + 1);
    // The schema proves that what will be frozen adds up, before it is.
    const snapshot = receiptSnapshot.parse({ ...draft.snapshot, number: receiptNumber(prefix, series, sequence), series });
    return { draft, sequence, snapshot };
  });
}

interface Chained {
  readonly donor: string;
  readonly receipt: NewReceipt;
  readonly snapshot: ReceiptSnapshot;
  readonly pdf: Buffer;
}

function chain(
  end: { readonly lastPosition: number; readonly lastHash: string | null },
  issuedBy: string,
  numbered: readonly Numbered[],
  pdfs: readonly Buffer[],
): Chained[] {
  let previousHash = end.lastHash;
  return numbered.map(({ draft, sequence, snapshot }, index) => {
    const pdf = pdfs[index];
    if (pdf === undefined) throw new Error(`receipt ${snapshot.number} has no PDF`);
    const pdfSha256 = sha256(pdf);
    const facts = { documentId: newDocumentId(), chainPosition: end.lastPosition + index + 1, sequence, issuedBy };
    const hash = receiptHash(previousHash, { ...facts, snapshot }, pdfSha256);
    const receipt: NewReceipt = {
      ...columnsOf(snapshot),
      ...facts,
      donorId: draft.donorId,
      pdfSha256,
      previousHash,
      hash,
      replacesId: draft.replacesId ?? null,
    };
    previousHash = hash;
    return { receipt, snapshot, pdf, donor: draft.donor };
  });
}

function linesOf(issued: readonly Issued[], drafts: readonly Draft[]) {
  return issued.flatMap(({ id, number, snapshot }, index) =>
    snapshot.lines.map(({ donation, eligible }) => {
      const donationId = drafts[index]?.giftIds.get(donation ?? '');
      if (donationId === undefined) throw new Error(`receipt ${number} names a gift that is not its own`);
      return { receiptId: id, donationId, eligible, number, isOfficial: snapshot.kind !== 'acknowledgement' };
    }),
  );
}

function announced({ documentId, donor, number, snapshot }: Issued): Happening {
  const { year, eligibleAmount, currency, issuedOn, replaces } = snapshot;
  return happened('receipt.issued', { documentId, donor, number, receiptStatus: 'issued', year, eligibleAmount, currency, issuedOn, replaces });
}

function activityOf({ documentId, donorId, number, snapshot }: Issued) {
  const { kind, amount, eligibleAmount, currency } = snapshot;
  const money = (language: 'fr' | 'en'): string => formatMoney(kind === 'acknowledgement' ? amount : eligibleAmount, currency, language);
  const [fr, en] = kind === 'acknowledgement' ? ['Accusé de réception', 'Acknowledgement'] : ['Reçu', 'Receipt'];
  return { donorId, documentId, fr: `${fr} ${number} délivré : ${money('fr')}`, en: `${en} ${number} issued: ${money('en')}` };
}
