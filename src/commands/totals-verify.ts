import { runAsSystem } from '../platform/tenancy/scope';
import { verifyTotals } from '../platform/totals/verify-totals';
import { runCommand } from './with-application';

/** `npm run totals:verify`: recomputes every figure from the gifts; exit code 1 when one differs from what is stored. */
runCommand(async () => {
  const { count, differences } = await runAsSystem(verifyTotals);
  for (const { organizationId, subject, id, figure, stored, expected } of differences) {
    process.stdout.write(`organization ${organizationId}, ${subject} ${id}, ${figure}: ${stored ?? '–'} ≠ ${expected ?? '–'}\n`);
  }
  if (count > differences.length) process.stdout.write(`… (+${count - differences.length})\n`);
  process.stdout.write(`${count} differences  ·  ${count} écarts\n`);
  return count === 0 ? 0 : 1;
});
