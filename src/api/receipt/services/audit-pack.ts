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

/**
 * What an auditor asks of a year, as one archive: the register twice, every PDF that was ever issued, and
 * the proof. It is streamed as it is made: one PDF at a time is in memory.
 */
export async function auditPack(organization: Organization, actor: Actor, year: number, language: Language): Promise<FileAnswer> {
  const register = await showRegister(organization, year);
  const verification = await verifyReceipts(organization.id);
  await inTransaction((transaction) =>
    recordAudit(transaction, organization.id, actor, {
      action: 'receipt.audit-pack',
      after: { year, receipts: register.entries.length, isIntact: verification.isIntact },
    }),
  );
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
    addPdf(zip, organization.id, documentId, 'original', `${year}/pdf/${fileName(number)}`);
    if (state !== 'issued') addPdf(zip, organization.id, documentId, 'cancelled', `${year}/pdf/${fileName(`${number}-CANCELLED`)}`);
  }
  zip.end();
  // yazl's own stream is of an older kind that cannot be destroyed when the client goes away.
  const body = new PassThrough();
  zip.once('error', (error) => body.destroy(error instanceof Error ? error : new Error(String(error))));
  zip.outputStream.pipe(body);
  return { file: { contentType: 'application/zip', filename: `${year}-audit-pack.zip`, body } };
}

/** PDFs are compressed already. Each is read when its turn comes. */
function addPdf(zip: ZipFile, organizationId: number, documentId: string, kind: 'original' | 'cancelled', path: string): void {
  zip.addReadStreamLazy(path, { compress: false }, (give) => {
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
