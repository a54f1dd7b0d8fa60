import { inTransaction } from '../../../platform/database/transaction';
import { needsRotation, isEncrypted } from '../../../platform/encryption';
import { readEncryptedDonors, writeCustomFields, type EncryptedDonor } from '../queries/encrypted-donors';
import { openValue, sealValue } from './seal-value';

const BATCH = 500;

export interface Rotation {
  /** Values that are written with today's key now. */
  readonly rotated: number;
  /** Values that no key of the keyring opens; they were left as they are. */
  readonly unreadable: number;
}

/**
 * Encrypts every sensitive value anew with FIELD_ENCRYPTION_KEY. Run it after that setting changed and
 * the former value was added to FIELD_ENCRYPTION_OLD_KEYS; once nothing is left to rotate, the old key may
 * go. Each batch commits by itself: it can be stopped and run again, and the application keeps serving.
 */
export async function rotateFieldKeys(): Promise<Rotation> {
  let rotated = 0;
  let unreadable = 0;
  let last: number | undefined = 0;
  while (last !== undefined) {
    const after: number = last;
    last = await inTransaction(async (transaction) => {
      const donors = await readEncryptedDonors(transaction, after, BATCH);
      const renewed = donors.map(renew);
      rotated += renewed.reduce((sum, donor) => sum + donor.rotated, 0);
      unreadable += renewed.reduce((sum, donor) => sum + donor.unreadable, 0);
      await writeCustomFields(
        transaction,
        renewed.filter((donor) => donor.rotated > 0),
      );
      return donors.at(-1)?.id;
    });
  }
  return { rotated, unreadable };
}

function renew({ id, organizationId, customFields }: EncryptedDonor): EncryptedDonor & Rotation {
  let rotated = 0;
  let unreadable = 0;
  const values = Object.entries(customFields).map(([key, value]): [string, unknown] => {
    if (!isEncrypted(value) || !needsRotation(value)) return [key, value];
    const opened = tryToOpen(organizationId, key, value);
    if (opened === undefined) {
      unreadable += 1;
      return [key, value];
    }
    rotated += 1;
    return [key, sealValue(organizationId, key, opened.value)];
  });
  return { id, organizationId, customFields: Object.fromEntries(values), rotated, unreadable };
}

/** A value that no key opens is counted, not lost, and does not stop the others. */
function tryToOpen(organizationId: number, key: string, value: string): { readonly value: unknown } | undefined {
  try {
    return { value: openValue(organizationId, key, value) };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
