import type { Answer, Page } from '../../../shared/answers';
import type { Task, TaskChange, TaskDraft } from '../../../shared/rooms';
import { crmApi, dataOf, pageOf, type InOrganization, type OfDonor } from './crm-api';
import { ALL, paged } from './paging';

interface TaskRequest extends OfDonor {
  readonly task: string;
  readonly change: TaskChange;
}

interface NewTask extends OfDonor {
  readonly draft: Omit<TaskDraft, 'donor'>;
}

/** Tasks show with their donor and on the home page. */
const changedFor = (donor: string) => ['Task' as const, { type: 'Donor' as const, id: donor }];

export const { useTasksQuery, useTasksDueQuery, useAddTaskMutation, useChangeTaskMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    tasks: build.query<readonly Task[], OfDonor & { readonly done: boolean }>({
      query: ({ organization, donor, done }) => ({ organization, path: '/tasks', query: { donor, done: String(done), ...ALL } }),
      transformResponse: (answer: Answer<readonly Task[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'Task', id: donor }],
    }),
    tasksDue: build.query<Page<Task>, InOrganization & { readonly dueBefore: string; readonly pageSize: number }>({
      query: ({ organization, dueBefore, pageSize }) => ({ organization, path: '/tasks', query: { dueBefore, ...paged(1, pageSize) } }),
      transformResponse: (answer: Answer<readonly Task[]>) => pageOf(answer),
      providesTags: ['Task'],
    }),
    addTask: build.mutation<Task, NewTask>({
      query: ({ organization, donor, draft }) => ({ organization, path: '/tasks', method: 'POST', data: { ...draft, donor } }),
      transformResponse: (answer: Answer<Task>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
    changeTask: build.mutation<Task, TaskRequest>({
      query: ({ organization, task, change }) => ({ organization, path: `/tasks/${task}`, method: 'PATCH', data: change }),
      transformResponse: (answer: Answer<Task>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
  }),
});
