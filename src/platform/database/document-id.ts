import { randomFillSync } from 'node:crypto';

const BYTES_PER_ID = 6;
/** Chance in stock: asking the system for six bytes takes longer than all the rest of a new row. */
const pool = Buffer.alloc(BYTES_PER_ID * 1024);
let used = pool.length;

/** A public id as crm_document_id() makes them in the database: 24 characters, a letter first, then the millisecond, then chance. */
export function newDocumentId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const chance = pool.toString('hex', used, used + BYTES_PER_ID);
  used += BYTES_PER_ID;
  return `m${Date.now().toString(16).padStart(11, '0')}${chance}`;
}
