import { z } from 'zod';
import { nothing, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

export const NOTE_KINDS = ['general', 'call', 'meeting', 'concern'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const LONGEST_BODY = 20_000;

export const noteIn = z.strictObject({ body: requiredText(LONGEST_BODY), kind: z.enum(NOTE_KINDS).optional(), isPinned: z.boolean().optional() });
export const noteChange = noteIn.partial().refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type NoteIn = z.output<typeof noteIn>;
export type NoteChange = z.output<typeof noteChange>;

export const noteOut = z.strictObject({
  documentId: z.string(),
  body: z.string(),
  kind: z.enum(NOTE_KINDS),
  isPinned: z.boolean(),
  author: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type NoteOut = z.output<typeof noteOut>;

const ofDonor = pathId('donorId');
const oneNote = pathId('noteId');

export const noteContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/notes',
    action: 'note.read',
    summary: { en: 'The notes on a donor: pinned first, then the newest', fr: 'Les notes sur un donateur : épinglées d’abord, puis les plus récentes' },
    params: ofDonor,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(noteOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/notes',
    action: 'note.create',
    summary: { en: 'Write a note on a donor', fr: 'Écrire une note sur un donateur' },
    params: ofDonor,
    query: nothing,
    body: noteIn,
    answer: noteOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/notes/:noteId',
    action: 'note.read',
    summary: { en: 'One note', fr: 'Une note' },
    params: oneNote,
    query: nothing,
    body: nothing,
    answer: noteOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/notes/:noteId',
    action: 'note.update',
    summary: { en: 'Change a note: one’s own, or any as an administrator', fr: 'Modifier une note : la sienne, ou toutes pour l’administration' },
    params: oneNote,
    query: nothing,
    body: noteChange,
    answer: noteOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/notes/:noteId',
    action: 'note.delete',
    summary: { en: 'Delete a note', fr: 'Supprimer une note' },
    params: oneNote,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
