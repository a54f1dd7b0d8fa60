import type { ReceiptDocument } from './document';
import type { PageGeometry } from './geometry';
import { type Line, linesOf, type Run } from './paragraph';

type Element = PDFKit.PDFStructureElement;
type ElementOptions = PDFKit.Mixins.StructureElementOptions;

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Distance between baselines, in font sizes. */
  readonly leading?: number;
}

const LEADING = 1.28;

/**
 * Draws on the pages of one document and says what everything is: text under its tag in the reading order,
 * lines and grounds as artifacts, which a screen reader skips.
 */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly geometry: PageGeometry;
  readonly #document: ReceiptDocument;
  readonly #parents: Element[] = [];

  constructor(document: ReceiptDocument, geometry: PageGeometry, lang: string) {
    this.doc = document.pdf;
    this.geometry = geometry;
    this.#document = document;
    const part = this.doc.struct('Sect', { lang });
    document.root.add(part);
    this.#parents.push(part);
  }

  /** Nothing more is drawn of this receipt. */
  end(): void {
    this.#parents[0]?.end();
  }

  /** Everything drawn meanwhile belongs to a new element. */
  within(type: string, draw: () => void, options: ElementOptions = {}): void {
    const element = this.#add(type, options);
    this.#parents.push(element);
    draw();
    this.#parents.pop();
    element.end();
  }

  /** Tagged text; a run in another language gets a Span of its own. @returns the height used */
  text(type: string, runs: readonly Run[], box: TextBox, options: ElementOptions = {}): number {
    const { lines, height } = this.measure(runs, box.width, box.leading);
    const hasLanguages = runs.some((run) => run.lang !== undefined);
    if (!hasLanguages) this.#content(type, options, () => this.#lines(lines, box));
    else {
      this.within(
        type,
        () => {
          for (const run of runs) {
            const own = (each: Run) => each === run;
            this.#content('Span', run.lang === undefined ? {} : { lang: run.lang }, () => this.#lines(lines, box, own));
          }
        },
        options,
      );
    }
    return height;
  }

  measure(runs: readonly Run[], width: number, leading = LEADING): { readonly lines: Line[]; readonly height: number } {
    const lines = linesOf(runs, width);
    return { lines, height: lines.reduce((sum, line) => sum + sizeOf(line) * leading, 0) };
  }

  /** Untagged text: page numbers, a repeated heading. */
  artifactText(runs: readonly Run[], box: TextBox, kind: 'Pagination' | 'Layout'): void {
    this.artifact(() => this.#lines(this.measure(runs, box.width, box.leading).lines, box), kind);
  }

  artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  rule(y: number, from: number, to: number, color: string, width = 0.6): void {
    this.artifact(() => this.doc.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(color).stroke());
  }

  ground(x: number, y: number, width: number, height: number, color: string): void {
    this.artifact(() => this.doc.rect(x, y, width, height).fill(color));
  }

  /** An image scaled into a box, at its top left or bottom left. @returns the size it took */
  image(
    sha256: string,
    alt: string,
    box: { x: number; y: number; width: number; height: number; valign: 'top' | 'bottom' },
  ): { width: number; height: number } {
    const image = this.#document.image(sha256);
    const scale = Math.min(box.width / image.width, box.height / image.height);
    const [width, height] = [image.width * scale, image.height * scale];
    const y = box.valign === 'top' ? box.y : box.y + box.height - height;
    const bbox: [number, number, number, number] = [box.x, y, box.x + width, y + height];
    this.#content('Figure', { alt, bbox, placement: 'Block' }, () => this.doc.image(image, box.x, y, { width, height }));
    return { width, height };
  }

  #add(type: string, options: ElementOptions): Element {
    const element = this.doc.struct(type, options);
    this.#parents.at(-1)?.add(element);
    return element;
  }

  #content(type: string, options: ElementOptions, draw: () => void): void {
    const element = this.#add(type, options);
    element.add(draw);
    element.end();
  }

  #lines(lines: readonly Line[], box: TextBox, isDrawn: (run: Run) => boolean = () => true): void {
    let y = box.y;
    for (const line of lines) {
      const size = sizeOf(line);
      const shift = { left: 0, right: box.width - line.width, center: (box.width - line.width) / 2 }[box.align ?? 'left'];
      for (const segment of line.segments) {
        if (segment.text === '' || !isDrawn(segment.run)) continue;
        this.doc.font(segment.run.font, segment.run.size).fillColor(segment.run.color);
        this.doc.text(segment.text, box.x + shift + segment.x, y + size, { lineBreak: false, baseline: 'alphabetic' });
      }
      y += size * (box.leading ?? LEADING);
    }
  }
}

function sizeOf(line: Line): number {
  return line.segments.reduce((largest, { run }) => Math.max(largest, run.size), 0);
}
