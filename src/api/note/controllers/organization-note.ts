import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { getDonorId } from '../../donor/services/manage-donors';
import { noteContract } from '../contract';
import { listNotes } from '../queries/list-notes';
import { changeNote, getNote, removeNote, writeNote } from '../services/manage-notes';

export default () =>
  controllerOf(noteContract, {
    find: async ({ organization, params, query: { pagination } }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listNotes(await readConnection(), organization.id, donorId, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, params, body }) => ({ data: await writeNote(organization, params.donorId, body) }),
    findOne: async ({ organization, params }) => ({ data: await getNote(organization, params.noteId) }),
    update: async ({ organization, params, body, ifMatch }) => ({ data: await changeNote(organization, params.noteId, body, ifMatch) }),
    delete: async ({ organization, params, actor }) => {
      await removeNote(organization, params.noteId, actor);
      return { data: null };
    },
  });
