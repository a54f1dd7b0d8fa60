import type { ReceiptSnapshot } from './snapshot';

export type ReceiptKind = ReceiptSnapshot['kind'];

/** A series of serial numbers: official receipts of a tax year, and apart from them its acknowledgements. */
export function seriesOf(kind: ReceiptKind, year: number): string {
  return kind === 'acknowledgement' ? `ACK-${year}` : String(year);
}

/** The number of a receipt, e.g. `LAN-2026-01734`. */
export function receiptNumber(prefix: string | null, series: string, sequence: number): string {
  const start = prefix === null || prefix === '' ? '' : prefix.endsWith('-') ? prefix : `${prefix}-`;
  return `${start}${series}-${String(sequence).padStart(5, '0')}`;
}
