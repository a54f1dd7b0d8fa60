import { CrmError } from '../../../platform/errors/crm-error';
import { controllerOf } from '../../../platform/http/controller';
import { pageBounds, pageMeta } from '../../../platform/http/pagination';
import { listOutbox, readFromOutbox } from '../../../platform/providers/mail/outbox-files';
import { outboxContract } from '../contract';

export default () =>
  controllerOf(outboxContract, {
    find: async ({ organization, query: { pagination } }) => {
      const { limit, offset } = pageBounds(pagination);
      const { entries, total } = await listOutbox(organization.documentId, offset, limit);
      return { data: entries, meta: { pagination: pageMeta(pagination, pagination.withCount ? total : undefined) } };
    },
    findOne: async ({ organization, params }) => {
      const message = await readFromOutbox(organization.documentId, params.messageId);
      if (message === undefined) throw new CrmError('NOT_FOUND');
      return { data: message };
    },
  });
