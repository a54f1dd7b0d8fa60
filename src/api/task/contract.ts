import { z } from 'zod';
import { civilDate, documentId, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

export const PRIORITIES = ['low', 'normal', 'high'] as const;
export const TASK_SOURCES = ['manual', 'workflow', 'receipt_preflight', 'return_of_gift'] as const;

const taskFields = {
  donor: documentId.nullable().optional(),
  description: optionalText(5000).optional(),
  dueOn: civilDate.nullable().optional(),
  /** A member of the organization. */
  assignee: documentId.nullable().optional(),
  priority: z.enum(PRIORITIES).optional(),
};

export const taskIn = z.strictObject({ title: requiredText(300), ...taskFields });
export const taskChange = z
  .strictObject({ title: requiredText(300).optional(), ...taskFields, done: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type TaskIn = z.output<typeof taskIn>;
export type TaskChange = z.output<typeof taskChange>;

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

export const taskOut = z.strictObject({
  documentId: z.string(),
  donor: reference.nullable(),
  title: z.string(),
  description: z.string().nullable(),
  dueOn: z.string().nullable(),
  assignee: reference.nullable(),
  doneAt: z.string().nullable(),
  priority: z.enum(PRIORITIES),
  source: z.enum(TASK_SOURCES),
  author: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type TaskOut = z.output<typeof taskOut>;

export const taskListQuery = z.strictObject({
  donor: documentId.optional(),
  assignee: documentId.optional(),
  /** Tasks still to do unless said otherwise. */
  done: z.enum(['true', 'false', 'all']).default('false'),
  /** Due before this day. */
  dueBefore: civilDate.optional(),
  sort: sortBy(['dueOn', 'createdAt'], 'dueOn:asc'),
  pagination,
});
export type TaskListQuery = z.output<typeof taskListQuery>;

const oneTask = pathId('taskId');

export const taskContract = {
  find: operation({
    method: 'GET',
    path: '/tasks',
    action: 'task.read',
    summary: { en: 'List tasks; those still to do unless said otherwise', fr: 'Lister les tâches; celles qui restent à faire, sauf avis contraire' },
    params: organizationOnly,
    query: taskListQuery,
    body: nothing,
    answer: z.array(taskOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/tasks',
    action: 'task.create',
    summary: { en: 'Create a task', fr: 'Créer une tâche' },
    params: organizationOnly,
    query: nothing,
    body: taskIn,
    answer: taskOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/tasks/:taskId',
    action: 'task.read',
    summary: { en: 'One task', fr: 'Une tâche' },
    params: oneTask,
    query: nothing,
    body: nothing,
    answer: taskOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/tasks/:taskId',
    action: 'task.update',
    summary: { en: 'Change a task, tick it off or reopen it', fr: 'Modifier une tâche, la cocher ou la rouvrir' },
    params: oneTask,
    query: nothing,
    body: taskChange,
    answer: taskOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/tasks/:taskId',
    action: 'task.delete',
    summary: { en: 'Delete a task', fr: 'Supprimer une tâche' },
    params: oneTask,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
