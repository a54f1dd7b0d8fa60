import { randomFillSync } from 'node:crypto';

const BYTES_PER_ID = 12;
const pool = Buffer.alloc(BYTES_PER_ID * 4096);
let used = pool.length;

/** A public id as `crm_document_id()` makes it in the database: `m` and 23 hexadecimal digits. */
export function newDocumentId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const digits = pool.toString('hex', used, used + BYTES_PER_ID);
  used += BYTES_PER_ID;
  return `m${digits.slice(1)}`;
}
