import { Link, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { CommunicationRow } from '../../../../shared/messages';
import { oneOf } from '../../../../shared/vocabulary';
import { DeliveryBadge } from '../../components/DeliveryBadge';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCommunicationsQuery } from '../../services/communications';
import { MESSAGE_CLASSES } from '../Templates/template-values';
import { DELIVERY_STATES, DIRECTIONS, TYPES } from './communication-names';
import { CommunicationFilters, type CommunicationFilter } from './CommunicationFilters';

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const RULES: ListRules<CommunicationFilter> = {
  filters: {
    type: (value) => oneOf(TYPES, value) !== undefined,
    direction: (value) => oneOf(DIRECTIONS, value) !== undefined,
    deliveryStatus: (value) => oneOf(DELIVERY_STATES, value) !== undefined,
    messageClass: (value) => oneOf(MESSAGE_CLASSES, value) !== undefined,
    from: isDay,
    to: isDay,
  },
  sorts: [],
};

/** What was sent to donors and heard from them, newest first. */
export default function CommunicationListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = useCommunicationsQuery({ organization: organization.documentId, query }, { refetchOnMountOrArgChange: true });
  const columns = useColumns();
  const isNarrowed = Object.keys(state.filters).length > 0;
  return (
    <Page.Main>
      <PageTitle>{say('crm.communications.title')}</PageTitle>
      <Layouts.Header
        title={say('crm.communications.title')}
        subtitle={say('crm.communications.subtitle')}
        primaryAction={
          can('outbox.read') && (
            <LinkButton tag={NavLink} to={paths.outbox()} variant="secondary">
              {say('crm.outbox.title')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <CommunicationFilters filters={state.filters} onChange={(filters) => change({ filters })} />
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(isNarrowed ? 'crm.list.no-match.title' : 'crm.communications.none.title')}
              text={say(isNarrowed ? 'crm.list.no-match.text' : 'crm.communications.none.text')}
            />
          }
          onTurn={change}
          caption={say('crm.communications.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(paths.communication(documentId))}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}

function useColumns(): Column<CommunicationRow>[] {
  const say = useWords();
  const { longInstant } = useFormats();
  return [
    {
      key: 'subject',
      label: say('crm.communication.about'),
      render: ({ documentId, subject, communicationType }) => (
        <Link tag={NavLink} to={paths.communication(documentId)}>
          {subject ?? say(`crm.communication-type.${communicationType}`)}
        </Link>
      ),
    },
    {
      key: 'donor',
      label: say('crm.pledge.donor'),
      render: ({ donor, toAddress }) => (
        <div>
          <Link tag={NavLink} to={paths.donor(donor.documentId)}>
            {donor.name}
          </Link>
          {toAddress !== null && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {toAddress}
            </Typography>
          )}
        </div>
      ),
    },
    {
      key: 'type',
      label: say('crm.communication.type'),
      render: ({ communicationType, direction }) => `${say(`crm.communication-type.${communicationType}`)} · ${say(`crm.direction.${direction}`)}`,
    },
    { key: 'class', label: say('crm.template.class'), render: ({ messageClass }) => say(`crm.message-class.${messageClass}`) },
    { key: 'state', label: say('crm.work.state'), render: ({ deliveryStatus }) => <DeliveryBadge status={deliveryStatus} /> },
    { key: 'by', label: say('crm.work.by'), render: ({ sentBy }) => sentBy },
    { key: 'at', label: say('crm.communication.at'), render: ({ sentAt, createdAt }) => longInstant(sentAt ?? createdAt) },
  ];
}
