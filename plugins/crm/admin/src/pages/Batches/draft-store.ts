import { BATCH_METHODS } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import type { EntryRow } from './entry-rows';

/**
 * Keeps what is typed and not yet stored in this browser: a crash, a reload or a lost connection takes
 * nothing. Rows leave it as soon as the server has them.
 */
export function keepDrafts(key: string, rows: readonly EntryRow[]): void {
  try {
    if (rows.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(rows));
  } catch (error) {
    // A full or forbidden store is no reason to stop typing: the server has it a second later.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What this browser had not saved; anything may have been stored there, so each row is checked. */
export function readDrafts(key: string): EntryRow[] {
  const text = localStorage.getItem(key);
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isEntryRow) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const TEXTS = ['rowKey', 'donorText', 'amount', 'receivedOn', 'chequeNumber', 'memo'] as const;
const NUMBERS = ['version', 'line'] as const;
const NAMED = ['donor', 'campaign', 'fund'] as const;

function isEntryRow(value: unknown): value is EntryRow {
  if (typeof value !== 'object' || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return (
    TEXTS.every((name) => typeof held.get(name) === 'string') &&
    NUMBERS.every((name) => typeof held.get(name) === 'number') &&
    BATCH_METHODS.some((method) => method === held.get('paymentMethodType')) &&
    NAMED.every((name) => isNamed(held.get(name)))
  );
}

function isNamed(value: unknown): boolean {
  if (value === null) return true;
  return (
    typeof value === 'object' &&
    value !== undefined &&
    'documentId' in value &&
    typeof value.documentId === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
