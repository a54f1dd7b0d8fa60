import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PlanRow } from '../../../../shared/recurring';
import { Money } from '../../components/Money';
import { PlanStatusBadge } from '../../components/PlanStatusBadge';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';

/** A recurring gift in short: how much, how often, when next. */
export function RecurringDonationCard({ plan }: { readonly plan: PlanRow }) {
  const say = useWords();
  const { longDate, money } = useFormats();
  const { amount, currency, frequency, interval, nextPaymentDate, totalPayments, totalAmount, planStatus, documentId } = plan;
  return (
    <Box tag="article" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Link tag={NavLink} to={paths.plan(documentId)}>
          {say('crm.plan.title', { amount: money(amount, currency), rhythm: say(`crm.rhythm.${frequency}`, { interval }) })}
        </Link>
        <PlanStatusBadge status={planStatus} />
      </Flex>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingTop={2}>
        <Typography textColor="neutral600">
          {nextPaymentDate === null ? say('crm.plan.nothing-due') : say('crm.plan.next', { date: longDate(nextPaymentDate) })}
        </Typography>
        <Typography textColor="neutral600">
          {say('crm.plan.payments', { count: totalPayments })} · <Money amount={totalAmount} currency={currency} />
        </Typography>
      </Flex>
    </Box>
  );
}
