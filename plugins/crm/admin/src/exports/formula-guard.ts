/** A text that a spreadsheet would run as a formula gets a `'` before it; a re-import takes it away again. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
