import { Button, Link } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { toCents } from '../../../../../../src/platform/money';
import type { Batch, BatchRow } from '../../../../shared/gift-batches';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Money } from '../../components/Money';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { BatchFrame } from './BatchFrame';
import { ReopenDialog } from './ReopenDialog';

/** A batch to read: posted, with the gift behind each row; or open, for who may only look. */
export function ReadBatch({ batch, rows }: { readonly batch: Batch; readonly rows: readonly BatchRow[] }) {
  const say = useWords();
  const { can } = useOrganization();
  const [isReopening, setReopening] = useState(false);
  const columns: Column<BatchRow>[] = [
    {
      key: 'donor',
      label: say('crm.batch.column.donor'),
      render: ({ donor, donorText, donation }) =>
        donor === null ? (
          donorText
        ) : (
          <Link tag={NavLink} to={donation === null ? paths.donor(donor.documentId) : paths.gift(donor.documentId, donation)}>
            {donor.name}
          </Link>
        ),
    },
    {
      key: 'amount',
      label: say('crm.batch.column.amount'),
      isFigure: true,
      render: ({ amount }) => amount !== null && <Money amount={amount} currency={batch.currency} />,
    },
    { key: 'receivedOn', label: say('crm.batch.column.receivedOn'), render: ({ receivedOn }) => receivedOn },
    { key: 'chequeNumber', label: say('crm.batch.column.chequeNumber'), render: ({ chequeNumber }) => chequeNumber },
    {
      key: 'paymentMethodType',
      label: say('crm.batch.column.paymentMethodType'),
      render: ({ paymentMethodType }) => say(`crm.payment-method.${paymentMethodType}`),
    },
    { key: 'campaign', label: say('crm.batch.column.campaign'), render: ({ campaign }) => campaign?.name },
    { key: 'fund', label: say('crm.batch.column.fund'), render: ({ fund }) => fund?.name },
    { key: 'memo', label: say('crm.batch.column.memo'), render: ({ memo }) => memo },
  ];
  const entered = { count: rows.length, cents: rows.reduce((sum, { amount }) => sum + toCents(amount ?? 0), 0) };
  return (
    <BatchFrame
      batch={batch}
      entered={entered}
      actions={
        batch.batchStatus === 'posted' &&
        can('gift-batch.reopen') && (
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => setReopening(true)}>
            {say('crm.batch.reopen')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={say('crm.batch.no-rows.title')} text={say('crm.batch.no-rows.text')} />
      ) : (
        <DataTable caption={say('crm.batch.sheet')} columns={columns} items={rows} keyOf={({ rowKey }) => rowKey} />
      )}
      {isReopening && <ReopenDialog batch={batch} onClose={() => setReopening(false)} />}
    </BatchFrame>
  );
}
