import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { SkeletonBar } from '../components/Skeleton';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { TaskDue } from '../pages/Donor/TaskDue';
import { paths } from '../paths';
import { useTasksForHomeQuery } from '../services/home-widgets';
import { InOrganization } from './InOrganization';

/** On Strapi's home page: what is to be done, the most urgent first. */
export default function TasksWidget() {
  return (
    <InOrganization>
      <Tasks />
    </InOrganization>
  );
}

function Tasks() {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization } = useOrganization();
  const { data, error } = useTasksForHomeQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Typography textColor="neutral600">{problemWords(error).text}</Typography>;
  if (data === undefined) return <SkeletonBar width="70%" />;
  if (data.rows.length === 0) return <Typography textColor="neutral600">{say('crm.tasks.none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {data.rows.map(({ documentId, title, donor, dueOn }) => (
        <li key={documentId}>
          {donor === null ? (
            <Typography>{title}</Typography>
          ) : (
            <Link tag={NavLink} to={paths.donor(donor.documentId, 'notes')}>
              {`${title} · ${donor.name}`}
            </Link>
          )}
          <TaskDue dueOn={dueOn} isOpen />
        </li>
      ))}
    </Flex>
  );
}
