import { PassThrough, Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { Workbook } from 'exceljs';
import { ZipFile } from 'yazl';
import { inTransaction } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/messages';
import type { FileAnswer } from '../../../platform/http/file-answer';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { RegisterOut } from '../answers';
import { registerCells, registerCsv, registerHeadings } from '../domain/register-sheet';
import { findFile, findReceipt } from '../queries/find-receipt';
import { fileName } from './show-receipts';
import { showRegister } from './show-register';
import { verifyReceipts } from './verify-receipts';

declare const strapi: Core.Strapi;

/** An archive on its way. */
export interface Pack {
  readonly body: PassThrough;
  /** Numbers in the register. */
  readonly receipts: number;
  readonly isIntact: boolean;
}

/** The archive as an answer of its own, streamed to whoever asked. */
export async function auditPack(organization: Organization, actor: Actor, year: number, language: Language): Promise<FileAnswer> {
  const { body, receipts, isIntact } = await packYear(organization, year, language, () => undefined);
  await inTransaction((transaction) => recordAudit(transaction, organization.id, actor, { action: 'receipt.audit-pack', after: { year, receipts, isIntact } }));
  return { file: { contentType: 'application/zip', filename: packName(year), body } };
}

export const packName = (year: number): string => `${year}-audit-pack.zip`;

/**
 * What an auditor asks of a year, as one archive: the register twice, every PDF that was ever issued, and
 * the proof. It is streamed as it is made: one PDF at a time is in memory.
 * @param onReceipt called as each receipt's PDF is put in
 */
export async function packYear(organization: Organization, year: number, language: Language, onReceipt: () => void): Promise<Pack> {
  const register = await showRegister(organization, year);
  const verification = await verifyReceipts(organization.id);
  const zip = new ZipFile();
  const { series, totals } = register;
  zip.addBuffer(Buffer.from(registerCsv(register.entries, language)), `${year}/register.csv`);
  zip.addBuffer(await workbookOf(register, language), `${year}/register.xlsx`, { compress: false });
  zip.addBuffer(
    Buffer.from(JSON.stringify({ organization: organization.name, year, madeAt: new Date().toISOString(), verification, series, totals }, null, 2)),
    `${year}/verification.json`,
  );
  for (const { documentId, number, state } of register.entries) {
    if (documentId === null) continue;
    addPdf(zip, organization.id, documentId, 'original', `${year}/pdf/${fileName(number)}`, onReceipt);
    if (state !== 'issued') addPdf(zip, organization.id, documentId, 'cancelled', `${year}/pdf/${fileName(`${number}-CANCELLED`)}`);
  }
  zip.end();
  // yazl's own stream is of an older kind that cannot be destroyed when the client goes away.
  const body = new PassThrough();
  zip.once('error', (error) => body.destroy(error instanceof Error ? error : new Error(String(error))));
  zip.outputStream.pipe(body);
  return { body, receipts: register.entries.length, isIntact: verification.isIntact };
}

/** PDFs are compressed already. Each is read when its turn comes. */
function addPdf(zip: ZipFile, organizationId: number, documentId: string, kind: 'original' | 'cancelled', path: string, onRead?: () => void): void {
  zip.addReadStreamLazy(path, { compress: false }, (give) => {
    onRead?.();
    readPdf(organizationId, documentId, kind).then(
      (pdf) => give(null, Readable.from([pdf])),
      (error: unknown) => give(error, Readable.from([])),
    );
  });
}

async function readPdf(organizationId: number, documentId: string, kind: 'original' | 'cancelled'): Promise<Buffer> {
  const connection = strapi.db.connection;
  const receipt = await findReceipt(connection, organizationId, documentId);
  const pdf = receipt === undefined ? undefined : await findFile(connection, receipt.id, kind);
  if (pdf === undefined) throw new Error(`a PDF of receipt ${documentId} is not there`);
  return pdf;
}

async function workbookOf({ year, entries }: RegisterOut, language: Language): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(String(year), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(registerHeadings(language)).font = { bold: true };
  for (const entry of entries) sheet.addRow(registerCells(entry));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
