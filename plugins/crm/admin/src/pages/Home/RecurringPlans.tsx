import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { plusDays } from '../../../../../../src/platform/civil-date';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCharityDay } from '../../reporting/usePeriod';
import { paged } from '../../services/paging';
import { usePlansFindQuery } from '../../services/recurring';
import { FRESH } from '../../services/reports';
import { HomeList } from './HomeList';

const DAYS_AHEAD = 30;

/** The recurring gifts due soon. */
export function RecurringPlans() {
  const say = useWords();
  const { organization } = useOrganization();
  const { today } = useCharityDay();
  const dueBefore = plusDays(today, DAYS_AHEAD + 1);
  const result = usePlansFindQuery({ organization: organization.documentId, query: { planStatus: 'active', dueBefore, ...paged(1, 5) } }, FRESH);
  return (
    <Loaded reading={result} rows={5}>
      {({ rows, pagination }) => (
        <HomeList
          title={say('crm.home.recurring')}
          all={{
            to: paths.plans(`?planStatus=active&dueBefore=${dueBefore}`),
            label: say('crm.home.all-recurring', { count: pagination.total ?? rows.length }),
          }}
          items={rows}
          keyOf={({ documentId }) => documentId}
          none={say('crm.home.recurring.none')}
        >
          {({ documentId, donor, amount, currency, frequency, interval, nextPaymentDate }) => (
            <Flex justifyContent="space-between" gap={3}>
              <Flex direction="column" alignItems="flex-start" minWidth={0}>
                <Link tag={NavLink} to={paths.plan(documentId)}>
                  {donor.name}
                </Link>
                <Typography variant="pi" textColor="neutral600">
                  {say(`crm.rhythm.${frequency}`, { interval })}
                  {nextPaymentDate !== null && ` · ${nextPaymentDate}`}
                </Typography>
              </Flex>
              <Typography fontWeight="semiBold">
                <Money amount={amount} currency={currency} />
              </Typography>
            </Flex>
          )}
        </HomeList>
      )}
    </Loaded>
  );
}
