import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { PaymentStatusBadge } from '../../components/PaymentStatusBadge';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { GiftActions } from './GiftActions';

/** How much, in which state, whose; the three figures that matter, and what may be done. */
export function GiftHeader({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { money, longDate } = useFormats();
  const { amount, currency, receivedOn, paymentStatus, donor, countedAmount, baseCurrency, eligibleAmount, feeAmount, netAmount, refundedAmount } = gift;
  const title = say('crm.gift.title-of', { amount: money(amount, currency), date: longDate(receivedOn) });
  const third = feeAmount > 0 ? { label: say('crm.gift.netAmount'), value: netAmount } : { label: say('crm.gift.refundedAmount'), value: refundedAmount };
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <PaymentStatusBadge status={paymentStatus} />
            <Link tag={NavLink} to={paths.donor(donor.documentId)}>
              {donor.name}
            </Link>
            {gift.isAnonymous && <Typography textColor="neutral600">{say('crm.gift.isAnonymous')}</Typography>}
          </Flex>
        }
        navigationAction={
          <Link tag={NavLink} to={paths.gifts()} startIcon={<ArrowLeft />}>
            {say('crm.gifts.title')}
          </Link>
        }
        primaryAction={<GiftActions gift={gift} />}
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        <HeaderFigureRow
          figures={[
            { label: say('crm.gift.countedAmount'), value: <Money amount={countedAmount} currency={baseCurrency} /> },
            {
              label: say('crm.gift.eligibleAmount'),
              value: eligibleAmount === null ? '–' : <Money amount={eligibleAmount} currency={currency} />,
              note: eligibleAmount === null ? say('crm.gift.not-eligible') : undefined,
            },
            { label: third.label, value: <Money amount={third.value} currency={currency} /> },
          ]}
        />
      </Box>
    </>
  );
}
