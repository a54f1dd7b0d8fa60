import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { FilePdf, Shield } from '@strapi/icons';
import { useState } from 'react';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { todayIn } from '../../format/dates';
import { useFile } from '../../hooks/useFile';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useLazyVerifyReceiptsQuery, useReconciliationQuery, type Reconciliation } from '../../services/receipts';
import { AuditPack } from './AuditPack';
import { workedYear } from './years';

/** A tax year's register against its gifts, what an auditor asks for, and what is to be printed. */
export function YearPanel({ year }: { readonly year: string | undefined }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const shown = year ?? workedYear(todayIn(organization.timezone));
  const reading = useReconciliationQuery({ organization: organization.documentId, year: Number(shown) });
  const printed = useFile();
  return (
    <Panel
      title={say('crm.receipts.register-of', { year: shown })}
      action={
        <Flex gap={2} wrap="wrap">
          {can('receipt.send') && (
            <Button
              variant="tertiary"
              startIcon={<FilePdf />}
              loading={printed.isBusy}
              onClick={() => void printed.save(`${shown}-receipts.pdf`, { path: '/receipts/print', query: { year: shown } })}
            >
              {say('crm.receipts.print')}
            </Button>
          )}
        </Flex>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Loaded reading={reading} rows={1}>
          {(register) => <Reconciled register={register} />}
        </Loaded>
        <Verify />
        {can('receipt.issue') && <AuditPack key={shown} year={Number(shown)} />}
      </Flex>
    </Panel>
  );
}

/** The register's total against the gifts' own: equal to the cent, or told. */
function Reconciled({ register: { currency, totals, series } }: { readonly register: Reconciliation }) {
  const say = useWords();
  const { money, number } = useFormats();
  const { issued, cancelled, replaced, missing, eligibleAmount, receiptedOnGifts, difference } = totals;
  const isEven = difference === 0 && missing === 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>
        {say('crm.receipts.counts', { issued: number(issued), cancelled: number(cancelled), replaced: number(replaced), missing: number(missing) })}
      </Typography>
      {series.map((each) => (
        <Typography key={each.series} variant="pi" textColor="neutral600">
          {say('crm.receipts.series', { first: each.first, last: each.last, count: number(each.count) })}
        </Typography>
      ))}
      <Typography fontWeight="semiBold" textColor={isEven ? 'success700' : 'danger700'}>
        {say(isEven ? 'crm.receipts.even' : 'crm.receipts.uneven', {
          receipts: money(eligibleAmount, currency),
          gifts: money(receiptedOnGifts, currency),
          difference: money(difference, currency),
        })}
      </Typography>
    </Flex>
  );
}

/** Walks the chain of all receipts, of every year, and says what it found. */
function Verify() {
  const say = useWords();
  const { number } = useFormats();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const [verify, { data, isFetching }] = useLazyVerifyReceiptsQuery();
  const [isShown, setShown] = useState(false);
  const start = async (): Promise<void> => {
    setShown(true);
    const answer = await verify({ organization: organization.documentId });
    if (answer.error !== undefined) tellProblem(answer.error);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      <Flex>
        <Button variant="secondary" startIcon={<Shield />} loading={isFetching} onClick={() => void start()}>
          {say('crm.receipts.verify')}
        </Button>
      </Flex>
      {isShown && data !== undefined && !isFetching && (
        <Alert
          variant={data.isIntact ? 'success' : 'danger'}
          title={say(data.isIntact ? 'crm.receipts.intact' : 'crm.receipts.broken')}
          closeLabel={say('crm.action.close')}
          onClose={() => setShown(false)}
        >
          {data.firstBroken === null
            ? say('crm.receipts.verified', { count: number(data.receipts), seconds: number(data.ms / 1000) })
            : say('crm.receipts.broken-at', {
                number: data.firstBroken.number ?? `#${data.firstBroken.position}`,
                problem: say(`crm.receipts.break.${data.firstBroken.problem}`),
              })}
        </Alert>
      )}
    </Flex>
  );
}
