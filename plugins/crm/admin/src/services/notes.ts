import type { Answer } from '../../../shared/answers';
import type { Activity, ActivityDraft, Note, NoteChange, NoteDraft } from '../../../shared/rooms';
import { crmApi, dataOf, type OfDonor } from './crm-api';
import { ALL } from './paging';

interface OfNote extends OfDonor {
  readonly note: string;
}

/** Notes and what staff write down of calls and meetings. All of it shows in the donor's history. */
const changedFor = (donor: string) => [
  { type: 'Note' as const, id: donor },
  { type: 'Donor' as const, id: donor },
];

export const { useNotesQuery, useAddNoteMutation, useChangeNoteMutation, useRemoveNoteMutation, useLogActivityMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    notes: build.query<readonly Note[], OfDonor>({
      query: ({ organization, donor }) => ({ organization, path: `/donors/${donor}/notes`, query: ALL }),
      transformResponse: (answer: Answer<readonly Note[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'Note', id: donor }],
    }),
    addNote: build.mutation<Note, OfDonor & { readonly draft: NoteDraft }>({
      query: ({ organization, donor, draft }) => ({ organization, path: `/donors/${donor}/notes`, method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Note>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    changeNote: build.mutation<Note, OfNote & { readonly change: NoteChange }>({
      query: ({ organization, note, change }) => ({ organization, path: `/notes/${note}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Note>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    removeNote: build.mutation<void, OfNote>({
      query: ({ organization, note }) => ({ organization, path: `/notes/${note}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    logActivity: build.mutation<Activity, OfDonor & { readonly draft: ActivityDraft }>({
      query: ({ organization, donor, draft }) => ({ organization, path: `/donors/${donor}/activities`, method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Activity>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
  }),
});
