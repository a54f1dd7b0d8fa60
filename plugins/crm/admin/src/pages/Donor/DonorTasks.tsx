import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import type { Task } from '../../../../shared/rooms';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { TextField } from '../../forms/fields';
import { useForm } from '../../forms/useForm';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useAddTaskMutation, useChangeTaskMutation, useTasksQuery } from '../../services/tasks';
import { TaskDue } from './TaskDue';

const DONE_SHOWN = 5;

/** What is to be done for a donor, and what was done last. */
export function DonorTasks({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId, donor: donor.documentId };
  const open = useTasksQuery({ ...place, done: false });
  const done = useTasksQuery({ ...place, done: true });

  if (open.error !== undefined) return <ProblemState problem={open.error} onRetry={() => void open.refetch()} />;
  const tasks = [...(open.data ?? []), ...(done.data ?? []).slice(0, DONE_SHOWN)];
  return (
    <Panel title={say('crm.tasks.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {open.data === undefined ? (
          <SkeletonRows rows={2} />
        ) : tasks.length === 0 ? (
          <Typography textColor="neutral600">{say('crm.tasks.none')}</Typography>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {tasks.map((task) => (
              <TaskItem key={task.documentId} task={task} donor={donor} />
            ))}
          </Flex>
        )}
        {can('task.create') && <TaskForm donor={donor} />}
      </Flex>
    </Panel>
  );
}

function TaskItem({ task: { documentId, title, dueOn, doneAt }, donor }: { readonly task: Task; readonly donor: DonorOut }) {
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [change, { isLoading }] = useChangeTaskMutation();

  const tick = async (isDone: boolean): Promise<void> => {
    const answer = await change({ organization: organization.documentId, donor: donor.documentId, task: documentId, change: { done: isDone } });
    if ('error' in answer) tellProblem(answer.error);
  };

  return (
    <Flex tag="li" gap={3} wrap="wrap">
      <Checkbox checked={doneAt !== null} disabled={isLoading || !can('task.update')} onCheckedChange={(checked) => void tick(checked === true)}>
        <span style={{ textDecoration: doneAt === null ? 'none' : 'line-through' }}>{title}</span>
      </Checkbox>
      <TaskDue dueOn={dueOn} isOpen={doneAt === null} />
    </Flex>
  );
}

function TaskForm({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { organization } = useOrganization();
  const [add, { isLoading }] = useAddTaskMutation();
  const { values, messages, set, refuse } = useForm({ title: '', dueOn: '' });

  const submit = async (): Promise<void> => {
    const title = values.title.trim();
    if (title === '') return refuse({ title: say('crm.tasks.refuse-title') });
    const answer = await add({
      organization: organization.documentId,
      donor: donor.documentId,
      draft: { title, dueOn: values.dueOn === '' ? null : values.dueOn },
    });
    if ('error' in answer) return tellProblem(answer.error);
    set('title', '');
    set('dueOn', '');
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        <Flex flex="1" minWidth="20rem">
          <TextField
            name="title"
            label={say('crm.tasks.new')}
            value={values.title}
            message={messages.title}
            maxLength={200}
            onChange={(title) => set('title', title)}
          />
        </Flex>
        <Flex width="18rem">
          <TextField name="dueOn" type="date" label={say('crm.tasks.due-on')} value={values.dueOn} onChange={(dueOn) => set('dueOn', dueOn)} />
        </Flex>
        <Flex paddingTop={6}>
          <Button type="submit" variant="secondary" loading={isLoading}>
            {say('crm.tasks.add')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
