import { rotateFieldKeys } from '../api/custom-field-definition/services/rotate-field-keys';
import { rotateSecrets } from '../api/webhook-endpoint/services/rotate-secrets';
import { runAsSystem } from '../platform/tenancy/scope';
import { runCommand } from './with-application';

/**
 * `npm run keys:rotate`: encrypts everything anew with FIELD_ENCRYPTION_KEY. Exit code 1 while something is
 * left that no key opens: then the former key must stay in FIELD_ENCRYPTION_OLD_KEYS.
 */
runCommand(async () => {
  const rotations = [
    { name: 'Sensitive fields  ·  Champs sensibles', ...(await runAsSystem(rotateFieldKeys)) },
    { name: 'Webhook secrets  ·  Secrets de webhooks', ...(await runAsSystem(rotateSecrets)) },
  ];
  for (const { name, rotated, unreadable } of rotations)
    process.stdout.write(`${name}: ${rotated} rotated, ${unreadable} unreadable  ·  ${rotated} renouvelés, ${unreadable} illisibles\n`);
  return rotations.every(({ unreadable }) => unreadable === 0) ? 0 : 1;
});
