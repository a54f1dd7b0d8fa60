import type { Answer } from '../../../shared/answers';
import type { SavedView, ViewChange, ViewDraft } from '../../../shared/lists';
import { crmApi, dataOf, type InOrganization } from './crm-api';
import { ALL } from './paging';

interface OfView extends InOrganization {
  readonly view: string;
}

export const { useSavedViewsQuery, useSaveViewMutation, useChangeViewMutation, useRemoveViewMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    savedViews: build.query<readonly SavedView[], InOrganization & { readonly room: ViewDraft['room'] }>({
      query: ({ organization, room }) => ({ organization, path: '/saved-views', query: { room, ...ALL } }),
      transformResponse: (answer: Answer<readonly SavedView[]>) => dataOf(answer),
      providesTags: ['View'],
    }),
    saveView: build.mutation<SavedView, InOrganization & { readonly draft: ViewDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/saved-views', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<SavedView>) => dataOf(answer),
      invalidatesTags: ['View'],
    }),
    changeView: build.mutation<SavedView, OfView & { readonly change: ViewChange }>({
      query: ({ organization, view, change }) => ({ organization, path: `/saved-views/${view}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<SavedView>) => dataOf(answer),
      invalidatesTags: ['View'],
    }),
    removeView: build.mutation<void, OfView>({
      query: ({ organization, view }) => ({ organization, path: `/saved-views/${view}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: ['View'],
    }),
  }),
});
