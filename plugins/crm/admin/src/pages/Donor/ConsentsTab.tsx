import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { useState } from 'react';
import type { DonorOut } from '../../../../shared/donors';
import type { Consent } from '../../../../shared/messages';
import { CHANNELS, oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { PagedTable } from '../../components/PagedTable';
import type { ListRules } from '../../hooks/list-address';
import { useFormats, type Formats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useConsentsQuery } from '../../services/consents';
import { ConsentDialog } from './ConsentDialog';
import { ConsentNow } from './ConsentNow';
import { evidenceLines } from './evidence-lines';

const RULES: ListRules<'channel'> = { filters: { channel: (value) => oneOf(CHANNELS, value) !== undefined }, sorts: [] };

/** What a donor may be sent today and why, and the ledger of what they agreed to and took back. */
export function ConsentsTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = useConsentsQuery({ organization: organization.documentId, donor: donor.documentId, query });
  const { channel } = state.filters;
  const columns = useColumns();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ConsentNow donor={donor} />
      <div>
        <Flex gap={3} wrap="wrap" alignItems="flex-start" justifyContent="space-between">
          <ListFilter
            label={say('crm.consent.channel')}
            value={channel ?? ''}
            choices={CHANNELS.map((value) => ({ value, label: say(`crm.preference.${value}`) }))}
            onChange={(next) => change({ filters: { channel: next } })}
          />
          <EnterConsent donor={donor} />
        </Flex>
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(channel === undefined ? 'crm.consent.none.title' : 'crm.list.no-match.title')}
              text={say(channel === undefined ? 'crm.consent.none.text' : 'crm.list.no-match.text')}
            />
          }
          onTurn={change}
          caption={say('crm.consent.caption', { name: donor.displayName })}
          columns={columns}
          isBusy={reading.isFetching}
        />
      </div>
    </Flex>
  );
}

function EnterConsent({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const [opened, setOpened] = useState<'given' | 'withdrawn'>();
  if (!can('consent.create') || donor.mergedInto !== null) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      <Button variant="secondary" startIcon={<Check />} onClick={() => setOpened('given')}>
        {say('crm.consent.enter')}
      </Button>
      <Button variant="danger-light" startIcon={<Cross />} onClick={() => setOpened('withdrawn')}>
        {say('crm.consent.withdraw')}
      </Button>
      {opened !== undefined && <ConsentDialog donor={donor} kind={opened} onClose={() => setOpened(undefined)} />}
    </Flex>
  );
}

function useColumns(): Column<Consent>[] {
  const say = useWords();
  const formats = useFormats();
  return [
    { key: 'date', label: say('crm.consent.date'), render: (consent) => <When consent={consent} formats={formats} /> },
    {
      key: 'what',
      label: say('crm.consent.what'),
      render: ({ withdrawnAt, basis }) => (withdrawnAt === null ? (basis === null ? null : say(`crm.basis.${basis}`)) : say('crm.consent.withdrawn')),
    },
    { key: 'channel', label: say('crm.consent.channel'), render: ({ channel }) => say(`crm.preference.${channel}`) },
    { key: 'purpose', label: say('crm.consent.purpose'), render: ({ purpose }) => say(`crm.purpose.${purpose}`) },
    {
      key: 'until',
      label: say('crm.consent.until'),
      render: ({ expiresOn, withdrawnAt }) => expiresOn ?? (withdrawnAt === null ? say('crm.consent.no-end') : null),
    },
    { key: 'source', label: say('crm.consent.source'), render: ({ source }) => source },
    { key: 'evidence', label: say('crm.consent.evidence'), render: ({ evidence }) => <Evidence evidence={evidence} say={say} /> },
    { key: 'by', label: say('crm.consent.by'), render: ({ recordedBy }) => recordedBy },
  ];
}

function When({ consent: { givenAt, withdrawnAt, createdAt }, formats: { day, longInstant } }: { readonly consent: Consent; readonly formats: Formats }) {
  const at = withdrawnAt ?? givenAt ?? createdAt;
  return <span title={longInstant(at)}>{day(at)}</span>;
}

function Evidence({ evidence, say }: { readonly evidence: Consent['evidence']; readonly say: Say }) {
  const lines = evidenceLines(evidence);
  if (lines.length === 0) return <>–</>;
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{say('crm.consent.evidence-count', { count: lines.length })}</summary>
      {lines.map((line) => (
        <Typography key={line} tag="p" variant="pi" style={{ whiteSpace: 'normal' }}>
          {line}
        </Typography>
      ))}
    </details>
  );
}
