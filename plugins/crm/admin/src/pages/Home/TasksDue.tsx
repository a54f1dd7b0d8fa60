import { Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { plusDays } from '../../../../../../src/platform/civil-date';
import type { Task } from '../../../../shared/rooms';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCharityDay } from '../../reporting/usePeriod';
import { FRESH } from '../../services/reports';
import { useChangeTaskMutation, useTasksDueQuery } from '../../services/tasks';
import { TaskDue } from '../Donor/TaskDue';

const DAYS_AHEAD = 7;
const SHOWN = 8;

/** What is due by next week, late things first; each can be ticked off here. */
export function TasksDue() {
  const say = useWords();
  const { organization } = useOrganization();
  const { today } = useCharityDay();
  const result = useTasksDueQuery({ organization: organization.documentId, dueBefore: plusDays(today, DAYS_AHEAD + 1), pageSize: SHOWN }, FRESH);
  return (
    <Loaded reading={result} rows={5}>
      {({ rows, pagination }) => {
        const more = (pagination.total ?? rows.length) - rows.length;
        return (
          <Panel title={say('crm.home.tasks')}>
            {rows.length === 0 ? (
              <Typography textColor="neutral600">{say('crm.home.tasks.none')}</Typography>
            ) : (
              <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
                {rows.map((task) => (
                  <DueTask key={task.documentId} task={task} />
                ))}
              </Flex>
            )}
            {more > 0 && (
              <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
                {say('crm.home.tasks.more', { count: more })}
              </Typography>
            )}
          </Panel>
        );
      }}
    </Loaded>
  );
}

function DueTask({ task: { documentId, title, dueOn, donor } }: { readonly task: Task }) {
  const { organization, can } = useOrganization();
  const tellProblem = useProblemToast();
  const [change, { isLoading }] = useChangeTaskMutation();
  const tick = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, donor: donor?.documentId ?? '', task: documentId, change: { done: true } });
    if ('error' in answer) tellProblem(answer.error);
  };
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Checkbox checked={isLoading} disabled={isLoading || !can('task.update')} onCheckedChange={() => void tick()}>
        {title}
      </Checkbox>
      <Flex gap={3} wrap="wrap" paddingLeft={7}>
        {donor !== null && (
          <Link tag={NavLink} to={paths.donor(donor.documentId, 'notes')}>
            {donor.name}
          </Link>
        )}
        <TaskDue dueOn={dueOn} isOpen />
      </Flex>
    </Flex>
  );
}
