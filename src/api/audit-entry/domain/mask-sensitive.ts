import { isEncrypted } from '../../../platform/encryption';
import { MASK } from '../../../platform/mask';

const SECRET_NAMES = /password|secret|token|accesskey|apikey|privatekey|signingkey|accountnumber|last4|birthdate|providerreference|paymentsettings/i;

/** What an audit entry holds, as it is shown: secrets, bank data and custom fields marked sensitive are masked, however deep. */
export function maskSensitive(value: unknown, sensitiveFields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskSensitive(item, sensitiveFields));
  if (isEncrypted(value)) return MASK;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => {
      if (name === 'customFields') return [name, masked(held, (key) => sensitiveFields.has(key))];
      const isSecret = SECRET_NAMES.test(name) && held !== null && typeof held !== 'boolean';
      return [name, isSecret ? MASK : maskSensitive(held, sensitiveFields)];
    }),
  );
}

function masked(values: unknown, isSensitive: (key: string) => boolean): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isEncrypted(value) || (isSensitive(key) && value !== null) ? MASK : value]));
}
