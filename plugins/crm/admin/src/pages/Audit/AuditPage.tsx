import { Button, Flex, Typography } from '@strapi/design-system';
import { Shield } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AuditEntry } from '../../../../shared/manage';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useAuditQuery, useLazyAuditVerificationQuery } from '../../services/audit';
import { AuditEntryCard } from './AuditEntryCard';
import { AuditFilters } from './AuditFilters';

const isShort = (value: string): boolean => value.trim() !== '' && value.length <= 200;
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const RULES: ListRules<'subject' | 'actor' | 'action' | 'from' | 'to'> = {
  filters: { subject: isShort, actor: isShort, action: isShort, from: isDay, to: isDay },
  sorts: [],
};

/** Who did what, newest first, and whether the log is as it was written. */
export default function AuditPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = useAuditQuery({ organization: organization.documentId, query });
  const isNarrowed = Object.keys(state.filters).length > 0;
  return (
    <Page.Main>
      <PageTitle>{say('crm.audit.title')}</PageTitle>
      <Layouts.Header title={say('crm.audit.title')} subtitle={say('crm.audit.subtitle')} primaryAction={<Verify />} />
      <Layouts.Content>
        <AuditFilters filters={state.filters} onChange={(filters) => change({ filters })} />
        <Loaded reading={reading}>
          {({ rows, pagination }) =>
            rows.length === 0 ? (
              <EmptyState
                title={say(isNarrowed ? 'crm.list.no-match.title' : 'crm.audit.none.title')}
                text={say(isNarrowed ? 'crm.list.no-match.text' : 'crm.audit.none.text')}
              />
            ) : (
              <>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-busy={reading.isFetching}>
                  {rows.map((entry: AuditEntry) => (
                    <AuditEntryCard key={entry.documentId} entry={entry} onNarrow={(filters) => change({ filters: { ...state.filters, ...filters } })} />
                  ))}
                </Flex>
                <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Reads the whole chain again: a row changed behind the application's back is found. */
function Verify() {
  const say = useWords();
  const { longInstant } = useFormats();
  const tellProblem = useProblemToast();
  const { organization } = useOrganization();
  const [verify, { isFetching }] = useLazyAuditVerificationQuery();
  const [verdict, setVerdict] = useState<{ readonly isIntact: boolean; readonly text: string }>();

  const run = async (): Promise<void> => {
    const { data, error } = await verify({ organization: organization.documentId });
    if (error !== undefined) return tellProblem(error);
    if (data === undefined) return;
    const { entries, isIntact, firstBroken } = data;
    const text = isIntact
      ? say('crm.audit.intact', { count: entries })
      : say('crm.audit.broken', { at: firstBroken === null ? '–' : longInstant(firstBroken.occurredAt), id: firstBroken?.documentId ?? '–' });
    setVerdict({ isIntact, text });
  };

  return (
    <Flex gap={3} wrap="wrap">
      <div role="status">
        {verdict !== undefined && (
          <Typography textColor={verdict.isIntact ? 'success600' : 'danger600'} fontWeight="semiBold">
            {verdict.text}
          </Typography>
        )}
      </div>
      <Button variant="secondary" startIcon={<Shield />} loading={isFetching} onClick={() => void run()}>
        {say('crm.audit.verify')}
      </Button>
    </Flex>
  );
}
