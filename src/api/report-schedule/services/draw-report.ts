import PDFDocument from 'pdfkit';
import type { Language } from '../../../platform/errors/messages';
import { shownCell, turned, type ReportTable } from '../domain/report-table';

const FONTS = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;
const MARGIN = 48;
/** Beyond it columns would be too narrow to read upright. */
const MOST_COLUMNS_UPRIGHT = 6;
const INK = '#212134';
const LINE = '#dcdce4';

export interface ReportFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly currency: string;
  readonly language: Language;
}

/** A report on paper: letter size, a table after the other, over as many pages as it takes. */
export async function drawReport(tables: readonly ReportTable[], facts: ReportFacts): Promise<Buffer> {
  const { title, subtitle, author, currency, language } = facts;
  const shown = tables.map((table) => turned(table, currency, language));
  const isWide = shown.some(({ columns }) => columns.length > MOST_COLUMNS_UPRIGHT);
  const pdf = new PDFDocument({
    size: 'LETTER',
    layout: isWide ? 'landscape' : 'portrait',
    margin: MARGIN,
    lang: language,
    info: { Title: title, Author: author },
  });
  const written = collected(pdf);
  for (const [name, file] of Object.entries(FONTS)) pdf.registerFont(name, require.resolve(file));
  pdf.fillColor(INK).font('semibold').fontSize(18).text(title);
  pdf.font('regular').fontSize(11).text(subtitle).moveDown();
  for (const table of shown) drawTable(pdf, table, currency, language);
  pdf.end();
  return written;
}

function drawTable(pdf: PDFKit.PDFDocument, { name, columns, rows }: ReportTable, currency: string, language: Language): void {
  pdf.font('semibold').fontSize(13).text(name, MARGIN).moveDown(0.4);
  const side = (kind: string) => ({ x: kind === 'text' ? ('left' as const) : ('right' as const) });
  const isTurned = columns.every(({ label }) => label === '');
  const head = columns.map(({ label, kind }) => ({ text: label, align: side(kind), font: { src: 'semibold', size: 9 } }));
  const body = rows.map((row) =>
    columns.map(({ kind }, index) => ({ text: shownCell(row[index] ?? null, kind, currency, language), align: side(kind), font: { src: 'regular', size: 9 } })),
  );
  pdf.table({ defaultStyle: { border: [0, 0, 0.5, 0], borderColor: LINE, padding: 4 }, data: isTurned ? body : [head, ...body] });
  pdf.moveDown();
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
  });
}
