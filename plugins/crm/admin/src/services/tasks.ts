import type { Answer } from '../../../shared/answers';
import type { Task, TaskDraft } from '../../../shared/rooms';
import { ALL, crmApi, dataOf, type InOrganization, type OfDonor } from './crm-api';

interface TaskChange extends OfDonor {
  readonly task: string;
  /** null opens the task again. */
  readonly doneAt: string | null;
}

const changedFor = (donor: string) => [
  { type: 'Task' as const, id: donor },
  { type: 'Donor' as const, id: donor },
];

export const { useTasksQuery, useAddTaskMutation, useCompleteTaskMutation } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    tasks: build.query<readonly Task[], OfDonor & { readonly done: boolean }>({
      query: ({ organization, donor, done }) => ({ organization, path: '/tasks', query: { donor, done: String(done), ...ALL } }),
      transformResponse: (answer: Answer<readonly Task[]>) => dataOf(answer),
      providesTags: (_answer, _error, { donor }) => [{ type: 'Task', id: donor }],
    }),
    addTask: build.mutation<Task, InOrganization & { readonly draft: TaskDraft }>({
      query: ({ organization, draft }) => ({ organization, path: '/tasks', method: 'POST', data: draft }),
      transformResponse: (answer: Answer<Task>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { draft }) => changedFor(draft.donor),
    }),
    completeTask: build.mutation<Task, TaskChange>({
      query: ({ organization, task, doneAt }) => ({ organization, path: `/tasks/${task}`, method: 'PATCH', data: { doneAt } }),
      transformResponse: (answer: Answer<Task>) => dataOf(answer),
      invalidatesTags: (_answer, _error, { donor }) => changedFor(donor),
    }),
  }),
});
