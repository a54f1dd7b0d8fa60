import { Typography } from '@strapi/design-system';
import type { DonationOut } from '../../../../shared/donations';
import { DataTable } from '../../components/DataTable';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';

/** The funds the gift goes to. */
export function GiftAllocations({ gift: { allocations, amount, currency } }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { percent } = useFormats();
  return (
    <Panel title={say('crm.gift.allocations')}>
      {allocations.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.gift.allocations.none')}</Typography>
      ) : (
        <DataTable
          caption={say('crm.gift.allocations')}
          columns={[
            { key: 'fund', label: say('crm.gift.fund'), render: ({ fund }) => fund.name },
            { key: 'amount', label: say('crm.gift.amount'), isFigure: true, render: (part) => <Money amount={part.amount} currency={currency} /> },
            { key: 'share', label: say('crm.gift.share'), isFigure: true, render: (part) => percent((part.amount / amount) * 100) },
          ]}
          items={allocations}
          keyOf={({ fund }) => fund.documentId}
        />
      )}
    </Panel>
  );
}
