/** What pdfkit 0.20 can do and its published types do not say yet. */
declare namespace PDFKit.Mixins {
  /** An image opened for one document, drawn any number of times and embedded once. */
  interface OpenedImage {
    readonly width: number;
    readonly height: number;
  }

  interface PDFImage {
    openImage(src: Uint8Array): OpenedImage;
    image(src: OpenedImage, x: number, y: number, options?: ImageOption): this;
  }

  interface PDFFont {
    /** A font that fontkit has parsed already. */
    registerFont(name: string, src: { layout(text: string): unknown }): this;
  }

  interface StructureElementOptions {
    /** Of a table's header cell. */
    scope?: 'Row' | 'Column' | 'Both';
    bbox?: [left: number, top: number, right: number, bottom: number];
    placement?: 'Block' | 'Inline';
  }
}
