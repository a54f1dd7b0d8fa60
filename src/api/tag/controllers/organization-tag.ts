import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { tagContract } from '../contract';
import { listTags } from '../queries/list-tags';
import { tagDonor, untagDonor } from '../services/assign-tags';
import { changeTag, createTag, getTag, removeTag } from '../services/manage-tags';

export default () =>
  controllerOf(tagContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listTags(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body }) => ({ data: await createTag(organization, body) }),
    findOne: async ({ organization, params }) => ({ data: await getTag(organization, params.tagId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeTag(organization, params.tagId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => {
      await removeTag(organization, params.tagId, actor);
      return { data: null };
    },
    assign: async ({ organization, params, body }) => {
      const { assigned, isNew } = await tagDonor(organization, params.donorId, body.tagId);
      return { data: assigned, status: isNew ? 201 : 200 };
    },
    unassign: async ({ organization, params }) => {
      await untagDonor(organization, params.donorId, params.tagId);
      return { data: null };
    },
  });
