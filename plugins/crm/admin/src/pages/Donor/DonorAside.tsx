import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { Facts } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useTasksQuery } from '../../services/tasks';
import { addressLines } from './address-lines';
import { DonorPledges } from './DonorPledges';
import { DonorSegments } from './DonorSegments';
import { DonorTags } from './DonorTags';
import { TaskDue } from './TaskDue';

/** What is short and always wanted. */
export function DonorAside({ donor }: { readonly donor: DonorOut }) {
  const { can } = useOrganization();
  return (
    <>
      <ContactPanel donor={donor} />
      <DonorTags donor={donor} />
      {can('segment.read') && <DonorSegments donor={donor} />}
      {can('pledge.read') && <DonorPledges donor={donor} />}
      {can('task.read') && <OpenTasksPanel donor={donor} />}
    </>
  );
}

function ContactPanel({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const formats = useFormats();
  const { email, phone, mobile, address, language, household } = donor;
  const lines = addressLines(address);
  const facts = [
    { label: say('crm.donor.email'), value: email === null ? null : <Link href={`mailto:${email}`}>{email}</Link> },
    { label: say('crm.donor.phone'), value: phone === null ? null : <Link href={`tel:${phone}`}>{formats.phone(phone)}</Link> },
    ...(mobile === null ? [] : [{ label: say('crm.donor.mobile'), value: <Link href={`tel:${mobile}`}>{formats.phone(mobile)}</Link> }]),
    { label: say('crm.donor.address'), value: lines.length === 0 ? null : <span style={{ whiteSpace: 'pre-line' }}>{lines.join('\n')}</span> },
    { label: say('crm.donor.language'), value: say(`crm.language.${language}`) },
    ...(household === null ? [] : [{ label: say('crm.donor.household'), value: household.name }]),
  ];
  return (
    <Panel title={say('crm.donor.contact')}>
      <Facts facts={facts} columns={1} />
    </Panel>
  );
}

function OpenTasksPanel({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data } = useTasksQuery({ organization: organization.documentId, donor: donor.documentId, done: false });
  return (
    <Panel title={say('crm.tasks.open')}>
      {data === undefined || data.length === 0 ? (
        <Typography textColor="neutral600">{data === undefined ? say('crm.state.loading') : say('crm.tasks.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {data.slice(0, 5).map(({ documentId, title, dueOn }) => (
            <li key={documentId}>
              <Link tag={NavLink} to={paths.donor(donor.documentId, 'notes')}>
                {title}
              </Link>
              <TaskDue dueOn={dueOn} isOpen />
            </li>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
