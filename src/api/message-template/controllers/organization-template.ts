import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { templateContract } from '../contract';
import { listTemplates } from '../queries/list-templates';
import { changeTemplate, createTemplate, getTemplate, removeTemplate } from '../services/manage-templates';
import { previewDraft, previewTemplate } from '../services/preview-template';

export default () =>
  controllerOf(templateContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listTemplates(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: await createTemplate(organization, body) }),
    findOne: async ({ organization, params }) => ({ data: await getTemplate(organization, params.templateId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeTemplate(organization, params.templateId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => {
      await removeTemplate(organization, params.templateId, actor);
      return { data: null };
    },
    draftPreviewFindOne: async ({ organization, body }) => ({ data: await previewDraft(organization, body) }),
    previewFindOne: async ({ organization, params, body }) => ({
      data: await previewTemplate(organization, await getTemplate(organization, params.templateId), body),
    }),
  });
