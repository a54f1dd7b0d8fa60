import type { Answer, Page } from '../../../shared/answers';
import type { Task } from '../../../shared/rooms';
import type { Overview } from '../../../../../src/api/report/answers';
import { crmApi, dataOf, pageOf, type InOrganization } from './crm-api';
import { paged } from './paging';

/** What Strapi's home page shows of the charity. */
export const { useOverviewForHomeQuery, useTasksForHomeQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    overviewForHome: build.query<Overview, InOrganization>({
      query: ({ organization }) => ({ organization, path: '/stats/overview', query: { calendar: 'tax' } }),
      transformResponse: (answer: Answer<Overview>) => dataOf(answer),
      providesTags: ['DonorList', 'Gift'],
    }),
    tasksForHome: build.query<Page<Task>, InOrganization>({
      query: ({ organization }) => ({ organization, path: '/tasks', query: { done: 'false', sort: 'dueOn:asc', ...paged(1, 5) } }),
      transformResponse: (answer: Answer<readonly Task[]>) => pageOf(answer),
      providesTags: ['Task'],
    }),
  }),
});
