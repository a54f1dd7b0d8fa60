import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A PDF on disk for as long as other people's tools look at it: poppler's and qpdf's, not ours. */
export async function withPdf<Result>(pdf: Buffer, look: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'receipt-'));
  const file = path.join(folder, 'receipt.pdf');
  try {
    await writeFile(file, pdf);
    return await look(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a tool says about a PDF. @throws when it finds an error in it */
export function toolOutput(pdf: Buffer, tool: string, before: readonly string[], after: readonly string[] = []): Promise<string> {
  return withPdf(pdf, async (file) => (await run(tool, [...before, file, ...after], { maxBuffer: MOST_OUTPUT })).stdout);
}

/** The text as it stands on the page, a form feed after each page. */
export const textOf = (pdf: Buffer): Promise<string> => toolOutput(pdf, 'pdftotext', ['-layout'], ['-']);

/** Every word and where it stands, in points from the top left. */
export async function wordsOf(pdf: Buffer): Promise<Word[]> {
  const html = await toolOutput(pdf, 'pdftotext', ['-bbox'], ['-']);
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map((found) => ({
        page: index + 1,
        left: Number(found[1]),
        top: Number(found[2]),
        right: Number(found[3]),
        bottom: Number(found[4]),
        text: found[5] ?? '',
      })),
    );
}
