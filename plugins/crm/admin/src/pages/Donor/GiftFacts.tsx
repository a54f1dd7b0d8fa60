import { Divider, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { Facts, type Fact } from '../../components/Facts';
import { Money } from '../../components/Money';
import { PaymentStatusBadge } from '../../components/PaymentStatusBadge';
import { useFormats } from '../../hooks/useFormats';
import { useWords, type Say } from '../../hooks/useWords';
import { paths } from '../../paths';
import { inKindOf } from './in-kind';

/** All that is known of a gift. */
export function GiftFacts({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  return (
    <>
      <Facts facts={mainFacts(gift, say)} />
      {gift.memo !== null && (
        <Facts columns={1} facts={[{ label: say('crm.gift.memo'), value: <span style={{ whiteSpace: 'pre-line' }}>{gift.memo}</span> }]} />
      )}
      {gift.refunds.length > 0 && <Refunds gift={gift} />}
    </>
  );
}

function mainFacts(gift: DonationOut, say: Say): Fact[] {
  const { amount, currency, baseAmount, baseCurrency, feeAmount, netAmount, refundedAmount, advantageAmount, eligibleAmount } = gift;
  const money = (value: number, code = currency) => <Money amount={value} currency={code} />;
  const when = (isThere: boolean, fact: Fact): Fact[] => (isThere ? [fact] : []);
  const inKind = inKindOf(gift.inKind);
  return [
    { label: say('crm.gift.amount'), value: money(amount) },
    { label: say('crm.gift.status'), value: <PaymentStatusBadge status={gift.paymentStatus} /> },
    ...when(currency !== baseCurrency, { label: say('crm.gift.baseAmount'), value: money(baseAmount, baseCurrency) }),
    ...when(refundedAmount > 0, { label: say('crm.gift.refundedAmount'), value: money(refundedAmount) }),
    { label: say('crm.gift.receivedOn'), value: gift.receivedOn },
    { label: say('crm.gift.type'), value: say(`crm.donation-type.${gift.donationType}`) },
    { label: say('crm.gift.method'), value: say(`crm.payment-method.${gift.paymentMethodType}`) },
    ...when(gift.chequeNumber !== null, { label: say('crm.gift.chequeNumber'), value: gift.chequeNumber }),
    ...when(gift.pledge !== null, { label: say('crm.gift.pledge'), value: <PledgeLink pledge={gift.pledge ?? ''} /> }),
    { label: say('crm.gift.campaign'), value: gift.campaign?.name },
    { label: say('crm.gift.fund'), value: gift.allocations.map(({ fund }) => fund.name).join(', ') },
    ...when(advantageAmount > 0, { label: say('crm.gift.advantageAmount'), value: money(advantageAmount) }),
    { label: say('crm.gift.eligibleAmount'), value: eligibleAmount === null ? say('crm.gift.not-eligible') : money(eligibleAmount) },
    ...when(feeAmount > 0, { label: say('crm.gift.feeAmount'), value: money(feeAmount) }),
    ...when(feeAmount > 0, { label: say('crm.gift.netAmount'), value: money(netAmount) }),
    ...when(inKind !== undefined, { label: say('crm.gift.inKindDescription'), value: inKind?.description }),
    ...when(gift.depositedOn !== null, { label: say('crm.gift.depositedOn'), value: gift.depositedOn }),
    { label: say('crm.gift.acknowledgement'), value: say(`crm.acknowledgement.${gift.acknowledgement}`) },
    { label: say('crm.gift.receipt'), value: gift.receiptNumber },
    ...when(gift.isAnonymous, { label: say('crm.gift.isAnonymous'), value: say('crm.state.yes') }),
  ];
}

function PledgeLink({ pledge }: { readonly pledge: string }) {
  const say = useWords();
  return (
    <Link tag={NavLink} to={paths.pledge(pledge)}>
      {say('crm.gift.pays-pledge')}
    </Link>
  );
}

function Refunds({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { money } = useFormats();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Divider />
      <Typography variant="delta" tag="h3">
        {say('crm.gift.refunds')}
      </Typography>
      {gift.refunds.map(({ documentId, amount, refundedOn, reason, by, refundStatus }) => (
        <Typography key={documentId} tag="p">
          {[money(amount, gift.currency), refundedOn, say(`crm.refund-status.${refundStatus}`), reason, by]
            .filter((part) => part !== null && part !== '')
            .join(' · ')}
        </Typography>
      ))}
    </Flex>
  );
}
