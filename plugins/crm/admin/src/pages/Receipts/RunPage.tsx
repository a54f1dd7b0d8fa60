import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, Eye } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { ConfirmAction } from '../../components/ConfirmAction';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { ProblemNote } from '../../components/ProblemNote';
import { CheckField, ChoiceField } from '../../forms/fields';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ALL } from '../../services/paging';
import { isOver, useReceiptRunsQuery, useStartReceiptRunMutation } from '../../services/receipts';
import { useSegmentsQuery } from '../../services/segments';
import { RunProgress } from './RunProgress';
import { taxYears, workedYear } from './years';

/**
 * The consolidated receipts of a year: first what would be issued, then the issuing itself. What is asked
 * and the run that is followed stand in the address: one may leave and come back.
 */
export default function RunPage() {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const [address, changeAddress] = useAddress();
  const [isAsking, setAsking] = useState(false);
  const [start, { isLoading, error, reset }] = useStartReceiptRunMutation();
  const today = todayIn(organization.timezone);
  const year = /^(19|20|21)\d{2}$/.test(address.get('year') ?? '') ? (address.get('year') ?? '') : workedYear(today);
  const segment = address.get('segment') ?? '';
  const isSending = address.get('send') === 'true';
  const runs = useReceiptRunsQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  const segments = useSegmentsQuery({ organization: organization.documentId, query: ALL }, { skip: !can('segment.read') });
  // Who comes back finds the latest run; who has begun another question, only one that is still at work.
  const followed = address.toString() === '' ? runs.data?.[0] : runs.data?.find((candidate) => !isOver(candidate));
  const job = address.get('job') ?? followed?.documentId;
  const isReady = address.get('ready') === 'true';

  // Another question makes the preview one of something else.
  const ask = (name: 'year' | 'segment' | 'send', value: string): void => changeAddress({ [name]: value, job: undefined, ready: undefined });
  const run = async (dryRun: boolean): Promise<void> => {
    const draft = { year: Number(year), dryRun, send: isSending && !dryRun, ...(segment === '' ? {} : { segmentId: segment }) };
    const answer = await start({ organization: organization.documentId, draft, idempotencyKey: randomKey() });
    setAsking(false);
    if ('error' in answer) return;
    changeAddress({ job: answer.data.documentId, ready: dryRun ? 'true' : undefined });
    if (!dryRun) toggleNotification({ type: 'success', message: say('crm.receipts.run.started') });
  };

  return (
    <Page.Main>
      <PageTitle>{say('crm.receipts.run')}</PageTitle>
      <Layouts.Header
        title={say('crm.receipts.run')}
        subtitle={say('crm.receipts.run.subtitle')}
        navigationAction={
          <Link tag={NavLink} to={paths.receipts()} startIcon={<ArrowLeft />}>
            {say('crm.receipts.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
          <Panel title={say('crm.receipts.run.what')}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Flex gap={4} wrap="wrap" alignItems="flex-start">
                <Box minWidth="16rem">
                  <ChoiceField
                    name="year"
                    label={say('crm.receipt.year')}
                    value={year}
                    choices={taxYears(today).map((value) => ({ value, label: value }))}
                    onChange={(value) => ask('year', value)}
                  />
                </Box>
                {can('segment.read') && (
                  <Box minWidth="28rem">
                    <ChoiceField
                      name="segment"
                      label={say('crm.receipts.run.who')}
                      value={segment}
                      placeholder={say('crm.receipts.run.everyone')}
                      isClearable
                      choices={(segments.data?.rows ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }))}
                      onChange={(value) => ask('segment', value)}
                    />
                  </Box>
                )}
              </Flex>
              {can('receipt.send') && (
                <CheckField
                  name="send"
                  label={say('crm.receipts.run.send')}
                  isChecked={isSending}
                  onChange={(isChecked) => ask('send', isChecked ? 'true' : '')}
                />
              )}
              <Flex gap={3} wrap="wrap">
                <Button startIcon={<Eye />} variant="secondary" loading={isLoading && !isAsking} onClick={() => void run(true)}>
                  {say('crm.receipts.run.preview')}
                </Button>
                <Typography variant="pi" textColor="neutral600">
                  {say('crm.receipts.run.preview-hint')}
                </Typography>
              </Flex>
            </Flex>
          </Panel>
          {job !== undefined && <RunProgress key={job} job={job} onIssue={isReady ? () => setAsking(true) : undefined} />}
        </Flex>
        <ConfirmAction
          isOpen={isAsking}
          title={say('crm.receipts.run.issue')}
          text={say(isSending ? 'crm.receipts.run.issue-and-send-text' : 'crm.receipts.run.issue-text', { year })}
          confirm={say('crm.receipts.run.issue')}
          isBusy={isLoading}
          onConfirm={() => void run(false)}
          onClose={() => setAsking(false)}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
