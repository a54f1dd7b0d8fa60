/**
 * Takes away the `'` that our own exports put before a text that a spreadsheet would run as a formula
 * (`'=1+1`, `'-x`, also the full-width signs), so that a re-import gives back what was exported.
 */
export function stripFormulaQuote(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
