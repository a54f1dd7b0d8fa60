import { Button, Flex, TextButton } from '@strapi/design-system';
import { Mail, Pencil } from '@strapi/icons';
import { useState } from 'react';
import type { DonorOut } from '../../../../shared/donors';
import type { Communication } from '../../../../shared/messages';
import { COMMUNICATION_TYPES, DELIVERY_STATUSES, oneOf } from '../../../../shared/vocabulary';
import { DataTable, type Column } from '../../components/DataTable';
import { DeliveryBadge } from '../../components/DeliveryBadge';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import type { ListRules } from '../../hooks/list-address';
import { useAddress } from '../../hooks/useAddress';
import { useFormats, type Formats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCommunicationsOfDonorQuery } from '../../services/communications';
import { CommunicationCard } from './CommunicationCard';
import { RecordMessageDialog } from './RecordMessageDialog';
import { WriteMailDialog } from './WriteMailDialog';

const RULES: ListRules<'type' | 'deliveryStatus'> = {
  filters: {
    type: (value) => oneOf(COMMUNICATION_TYPES, value) !== undefined,
    deliveryStatus: (value) => oneOf(DELIVERY_STATUSES, value) !== undefined,
  },
  sorts: [],
};

/** A queued message leaves within moments: its row is asked for again until it has. */
const WAITING_MS = 3000;

/** What was sent to a donor and heard from them; each opens over the list. */
export function CommunicationsTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const formats = useFormats();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const [address, setAddress] = useAddress();
  const [isWaiting, setWaiting] = useState(false);
  const reading = useCommunicationsOfDonorQuery(
    { organization: organization.documentId, donor: donor.documentId, query },
    {
      pollingInterval: isWaiting ? WAITING_MS : 0,
    },
  );
  const isQueued = reading.data?.rows.some(({ deliveryStatus }) => deliveryStatus === 'queued') === true;
  if (isQueued !== isWaiting) setWaiting(isQueued);
  const open = (message: string): void => setAddress({ message });
  const opened = address.get('message');
  const { type, deliveryStatus } = state.filters;

  return (
    <>
      <Flex gap={3} wrap="wrap" alignItems="flex-start" justifyContent="space-between">
        <Flex gap={3} wrap="wrap">
          <ListFilter
            label={say('crm.message.type')}
            value={type ?? ''}
            choices={COMMUNICATION_TYPES.map((value) => ({ value, label: say(`crm.message-type.${value}`) }))}
            onChange={(next) => change({ filters: { ...state.filters, type: next } })}
          />
          <ListFilter
            label={say('crm.message.status')}
            value={deliveryStatus ?? ''}
            choices={DELIVERY_STATUSES.map((value) => ({ value, label: say(`crm.delivery.${value}`) }))}
            onChange={(next) => change({ filters: { ...state.filters, deliveryStatus: next } })}
          />
        </Flex>
        <NewMessage donor={donor} />
      </Flex>
      <Loaded reading={{ ...reading, isFetching: reading.isFetching && !isWaiting }}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <NoMessages isNarrowed={type !== undefined || deliveryStatus !== undefined} />
          ) : (
            <>
              <DataTable
                caption={say('crm.message.caption', { name: donor.displayName })}
                columns={columnsOf(say, formats, open)}
                items={rows}
                keyOf={({ documentId }) => documentId}
                onOpen={({ documentId }) => open(documentId)}
              />
              <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
            </>
          )
        }
      </Loaded>
      {opened !== null && <CommunicationCard message={opened} donor={donor} onClose={() => setAddress({ message: undefined })} />}
    </>
  );
}

/** Writes to the donor, or tells of what was said otherwise. Nobody writes to a donor who was merged into another. */
function NewMessage({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const [opened, setOpened] = useState<'mail' | 'record'>();
  if (!can('communication.create') || donor.mergedInto !== null) return null;
  const close = (): void => setOpened(undefined);
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Button startIcon={<Mail />} onClick={() => setOpened('mail')}>
        {say('crm.message.write')}
      </Button>
      <Button variant="secondary" startIcon={<Pencil />} onClick={() => setOpened('record')}>
        {say('crm.message.record')}
      </Button>
      {opened === 'mail' && <WriteMailDialog donor={donor} onClose={close} />}
      {opened === 'record' && <RecordMessageDialog donor={donor} onClose={close} />}
    </Flex>
  );
}

function NoMessages({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const say = useWords();
  if (isNarrowed) return <EmptyState title={say('crm.list.no-match.title')} text={say('crm.list.no-match.text')} />;
  return <EmptyState title={say('crm.message.none.title')} text={say('crm.message.none.text')} />;
}

function columnsOf(say: Say, { day, longInstant }: Formats, open: (message: string) => void): Column<Communication>[] {
  return [
    {
      key: 'date',
      label: say('crm.message.date'),
      render: ({ sentAt, createdAt }) => <span title={longInstant(sentAt ?? createdAt)}>{day(sentAt ?? createdAt)}</span>,
    },
    {
      key: 'subject',
      label: say('crm.message.subject'),
      render: ({ documentId, subject, communicationType }) => (
        <TextButton onClick={() => open(documentId)}>{subject ?? say(`crm.message-type.${communicationType}`)}</TextButton>
      ),
    },
    { key: 'type', label: say('crm.message.type'), render: ({ communicationType }) => say(`crm.message-type.${communicationType}`) },
    { key: 'direction', label: say('crm.message.direction'), render: ({ direction }) => say(`crm.direction.${direction}`) },
    { key: 'status', label: say('crm.message.status'), render: ({ deliveryStatus }) => <DeliveryBadge status={deliveryStatus} /> },
    { key: 'class', label: say('crm.message.class'), render: ({ messageClass }) => say(`crm.message-class.${messageClass}`) },
    { key: 'by', label: say('crm.message.by'), render: ({ sentBy }) => sentBy },
  ];
}
