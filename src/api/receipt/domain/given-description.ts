import type { ReceiptGift } from './facts';

/** What was given, in the words of whoever recorded it; securities by their quantity and symbol. Null when nobody said. */
export function propertyDescription({ donationType, inKind, securities }: Pick<ReceiptGift, 'donationType' | 'inKind' | 'securities'>): string | null {
  if (donationType === 'in_kind') return textIn(inKind, 'description');
  const symbol = textIn(securities, 'symbol');
  const quantity = numberIn(securities, 'quantity');
  if (symbol === null || quantity === null) return textIn(inKind, 'description');
  return `${quantity} × ${symbol}`;
}

/** A text of stored JSON, trimmed; null when it is blank or no text. */
export function textIn(json: unknown, name: string): string | null {
  const value: unknown = valueIn(json, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberIn(json: unknown, name: string): number | null {
  const value: unknown = valueIn(json, name);
  return typeof value === 'number' && value > 0 ? value : null;
}

function valueIn(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
}
