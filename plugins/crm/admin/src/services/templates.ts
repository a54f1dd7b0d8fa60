import type { Answer, Page } from '../../../shared/answers';
import type { DraftPreview, Template, TemplateChange, TemplateDraft, TemplatePreview } from '../../../shared/operations';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';

interface OfTemplate extends InOrganization {
  readonly template: string;
}

/** A template with the tag of the version that was read, for `If-Match`. */
export interface ReadTemplate {
  readonly template: Template;
  readonly etag: string | undefined;
}

export const {
  useTemplatesQuery,
  useTemplateQuery,
  useCreateTemplateMutation,
  useChangeTemplateMutation,
  useRemoveTemplateMutation,
  usePreviewTemplateMutation,
} = crmApi.injectEndpoints({
  endpoints: (build) => ({
    templates: build.query<Page<Template>, InOrganization & { readonly query: Readonly<Record<string, string | number | undefined>> }>({
      query: ({ organization, query }) => ({ organization, path: '/templates', query }),
      transformResponse: (answer: Answer<readonly Template[]>) => pageOf(answer),
      providesTags: ['Template'],
    }),
    template: build.query<ReadTemplate, OfTemplate>({
      query: ({ organization, template }) => ({ organization, path: `/templates/${template}` }),
      transformResponse: (answer: Answer<Template>, meta) => ({ template: dataOf(answer), etag: meta?.etag }),
      providesTags: ['Template'],
    }),
    createTemplate: build.mutation<Template, InOrganization & { readonly draft: TemplateDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/templates', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Template>) => dataOf(answer),
      invalidatesTags: ['Template'],
    }),
    changeTemplate: build.mutation<Template, OfTemplate & { readonly change: TemplateChange; readonly etag: string | undefined }>({
      query: ({ organization, template, change, etag }) => ({
        organization,
        path: `/templates/${template}`,
        method: 'PATCH',
        data: change,
        ...(etag === undefined ? {} : { ifMatch: etag }),
      }),
      transformResponse: (answer: Answer<Template>) => dataOf(answer),
      invalidatesTags: ['Template'],
    }),
    removeTemplate: build.mutation<void, OfTemplate>({
      query: ({ organization, template }) => ({ organization, path: `/templates/${template}`, method: 'DELETE' }),
      transformResponse: () => undefined,
      invalidatesTags: ['Template'],
    }),
    /** Nothing is stored: it only needs a body. */
    previewTemplate: build.mutation<TemplatePreview, InOrganization & { readonly draft: DraftPreview }>({
      query: ({ organization, draft }) => ({ organization, path: '/templates/preview', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<TemplatePreview>) => dataOf(answer),
    }),
  }),
});
