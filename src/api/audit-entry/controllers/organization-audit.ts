import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { listCustomFields } from '../../custom-field-definition/queries/list-custom-fields';
import { auditContract } from '../contract';
import { maskSensitive } from '../domain/mask-sensitive';
import { listAuditEntries } from '../queries/list-audit-entries';
import { verifyAudit } from '../services/verify-audit';

export default () =>
  controllerOf(auditContract, {
    find: async ({ organization, query }) => {
      const connection = await readConnection();
      const { entries, total } = await listAuditEntries(connection, organization, query);
      const fields = await listCustomFields(connection, organization.id);
      const sensitive = new Set(fields.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
      return {
        data: entries.map((entry) => ({ ...entry, before: maskSensitive(entry.before, sensitive), after: maskSensitive(entry.after, sensitive) })),
        meta: { pagination: pageMeta(query.pagination, total) },
      };
    },
    verifyFind: async ({ organization }) => ({ data: await verifyAudit(organization.id) }),
  });
