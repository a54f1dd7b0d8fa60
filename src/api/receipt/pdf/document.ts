import PDFDocument from 'pdfkit';
import { type FontName, sharedFont } from './fonts';
import type { PageGeometry } from './geometry';
import type { ReadyImages } from './images';
import { ReceiptImageError } from './render-errors';

const FONTS: readonly FontName[] = ['regular', 'semibold'];

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly lang: string;
  /** Civil date the document bears: its metadata say the same, so that the same receipt makes the same file. */
  readonly date: string;
  /** Who may change it: with it the document is encrypted, and readers refuse to modify it without it. */
  readonly ownerPassword?: string;
}

/** A tagged PDF in the receipts' typeface, collected in memory. */
export class ReceiptDocument {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly #images: ReadyImages;
  readonly #opened = new Map<string, PDFKit.Mixins.OpenedImage>();
  readonly #chunks: Buffer[] = [];
  #pages = 0;

  constructor(facts: DocumentFacts, images: ReadyImages) {
    this.#images = images;
    this.pdf = new PDFDocument(optionsOf(facts));
    this.pdf.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    for (const name of FONTS) this.pdf.registerFont(name, sharedFont(name));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  get pageCount(): number {
    return this.#pages;
  }

  addPage(size: PageGeometry['size']): void {
    this.pdf.addPage({ size, margin: 0 });
    this.#pages += 1;
  }

  /** Goes back to a page that is not finished, counted from 0. */
  turnTo(page: number): void {
    this.pdf.switchToPage(page);
  }

  /** Writes the pages out; they cannot be turned to any more. */
  finishPages(): void {
    this.pdf.flushPages();
  }

  /** The image of a hash, embedded once however often it is drawn. */
  image(sha256: string): PDFKit.Mixins.OpenedImage {
    const known = this.#opened.get(sha256);
    if (known !== undefined) return known;
    const bytes = this.#images.get(sha256);
    if (bytes === undefined) throw new ReceiptImageError(sha256, 'was not prepared');
    const image = this.pdf.openImage(bytes);
    this.#opened.set(sha256, image);
    return image;
  }

  async finish(): Promise<Buffer> {
    this.root.end();
    const ended = new Promise<void>((resolve, reject) => {
      this.pdf.once('end', resolve);
      this.pdf.once('error', reject);
    });
    this.pdf.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }
}

function optionsOf({ title, author, subject, lang, date, ownerPassword }: DocumentFacts): PDFKit.PDFDocumentOptions {
  const made = new Date(`${date}T12:00:00Z`);
  return {
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    // No font of pdfkit's own: everything in the file is embedded.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: title, Author: author, Subject: subject, Creator: 'Mécène', Producer: 'Mécène', CreationDate: made, ModDate: made },
    ...(ownerPassword === undefined
      ? {}
      : {
          ownerPassword,
          permissions: {
            printing: 'highResolution',
            copying: true,
            contentAccessibility: true,
            modifying: false,
            annotating: false,
            fillingForms: false,
            documentAssembly: false,
          },
        }),
  };
}
