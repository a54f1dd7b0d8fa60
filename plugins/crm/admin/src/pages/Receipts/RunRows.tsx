import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { RunRowOut } from '../../../../shared/receipts';
import { DataTable, type Column } from '../../components/DataTable';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { paged } from '../../services/paging';
import { useReceiptRunRowsQuery } from '../../services/receipts';
import type { RunTotals } from './run-totals';

interface RunRowsProps {
  readonly job: string;
  readonly outcome: 'issued' | 'refused';
  readonly totals: RunTotals;
}

/** The donors of a run: those with a receipt, or those without and why. */
export function RunRows({ job, outcome, totals: { dryRun, currency } }: RunRowsProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const [{ page, pageSize }, turn] = useState({ page: 1, pageSize: 25 });
  const reading = useReceiptRunRowsQuery({ organization: organization.documentId, job, query: { outcome, ...paged(page, pageSize) } });
  const title = say(outcome === 'refused' ? 'crm.receipts.run.refusals' : dryRun ? 'crm.receipts.run.would-issue' : 'crm.receipts.run.issued');
  const columns: Column<RunRowOut>[] = [
    {
      key: 'donor',
      label: say('crm.receipt.donor'),
      render: ({ donor }) => (
        <Link tag={NavLink} to={paths.donor(donor.documentId)}>
          {donor.name}
        </Link>
      ),
    },
    ...(outcome === 'issued'
      ? [
          {
            key: 'number',
            label: say('crm.receipt.number'),
            render: ({ receipt }: RunRowOut) =>
              receipt !== null && (
                <Link tag={NavLink} to={paths.receipt(receipt.documentId)}>
                  {receipt.number}
                </Link>
              ),
          },
          { key: 'gifts', label: say('crm.receipts.run.gifts'), isFigure: true, render: ({ gifts }: RunRowOut) => String(gifts) },
          {
            key: 'eligible',
            label: say('crm.receipt.eligibleAmount'),
            isFigure: true,
            render: ({ eligibleAmount }: RunRowOut) => <Money amount={eligibleAmount} currency={currency} />,
          },
        ].filter(({ key }) => key !== 'number' || !dryRun)
      : []),
    {
      key: 'reasons',
      label: say(outcome === 'refused' ? 'crm.receipts.run.reasons' : 'crm.receipts.run.gifts-left-out'),
      render: (row) => <Reasons row={row} />,
    },
  ];
  return (
    <Panel title={title}>
      <Loaded reading={reading}>
        {({ rows, pagination }) => (
          <>
            <DataTable caption={title} columns={columns} items={rows} keyOf={({ donor }) => donor.documentId} isBusy={reading.isFetching} />
            <Pager pagination={pagination} onPage={(next) => turn({ page: next, pageSize })} onPageSize={(size) => turn({ page: 1, pageSize: size })} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** Why there is no receipt, and why gifts are left out of one. */
function Reasons({ row: { donor, reasons, refusedGifts } }: { readonly row: RunRowOut }) {
  const { longDate } = useFormats();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {reasons.map(({ code, message }) => (
        <Typography key={code}>{message}</Typography>
      ))}
      {refusedGifts.map((gift) => (
        <Typography key={gift.donation} variant="pi">
          <Link tag={NavLink} to={paths.gift(donor.documentId, gift.donation)}>
            {longDate(gift.receivedOn)}
          </Link>
          {` · ${gift.reasons.map(({ message }) => message).join(' ')}`}
        </Typography>
      ))}
    </Flex>
  );
}
