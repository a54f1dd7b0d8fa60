import type { DonationOut } from '../../../../shared/donations';
import { Facts } from '../../components/Facts';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { inKindOf, securitiesOf } from './stored-parts';

/** What was given when it was not money. */
export function GiftProperty({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { number } = useFormats();
  const inKind = gift.donationType === 'in_kind' ? inKindOf(gift.inKind) : undefined;
  const securities = gift.donationType === 'securities' ? securitiesOf(gift.securities) : undefined;
  const money = (amount: number | null) => (amount === null ? null : <Money amount={amount} currency={gift.currency} />);
  if (inKind !== undefined)
    return (
      <Panel title={say('crm.donation-type.in_kind')}>
        <Facts
          facts={[
            { label: say('crm.gift.inKindDescription'), value: inKind.description },
            { label: say('crm.gift.inKindValue'), value: money(inKind.fairMarketValue) },
            { label: say('crm.gift.inKindAppraiser'), value: [inKind.appraiserName, inKind.appraiserAddress].filter((part) => part !== '').join(', ') },
            { label: say('crm.gift.inKindAcquiredOn'), value: inKind.acquiredOn },
            { label: say('crm.gift.inKindCost'), value: money(inKind.cost) },
            ...(inKind.acquiredToGive ? [{ label: say('crm.gift.inKindAcquiredToGive'), value: say('crm.state.yes') }] : []),
          ]}
        />
      </Panel>
    );
  if (securities === undefined) return null;
  return (
    <Panel title={say('crm.donation-type.securities')}>
      <Facts
        facts={[
          { label: say('crm.gift.symbol'), value: securities.symbol },
          { label: say('crm.gift.quantity'), value: securities.quantity === null ? null : number(securities.quantity) },
          { label: say('crm.gift.price'), value: securities.price === null ? null : number(securities.price) },
        ]}
      />
    </Panel>
  );
}
