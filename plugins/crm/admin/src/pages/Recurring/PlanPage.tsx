import { Box, Flex, Link, Tabs, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { PlanOut } from '../../../../shared/recurring';
import { oneOf } from '../../../../shared/vocabulary';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Money } from '../../components/Money';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { PlanStatusBadge } from '../../components/PlanStatusBadge';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { usePlanQuery } from '../../services/recurring';
import { PlanActions } from './PlanActions';
import { PlanChangesTab } from './PlanChangesTab';
import { PlanInstallmentsTab } from './PlanInstallmentsTab';
import { PlanOverviewTab } from './PlanOverviewTab';

const TABS = ['overview', 'installments', 'changes'] as const;

/** One recurring gift: what it brings, its installments, how it changed. */
export default function PlanPage() {
  const { planId = '', tab } = useParams();
  const say = useWords();
  const { organization } = useOrganization();
  const reading = usePlanQuery({ organization: organization.documentId, plan: planId });
  return (
    <LoadedPage reading={reading}>
      {({ plan, etag }) => (
        <Page.Main>
          <PageTitle>{say('crm.plan.title-of', { name: plan.donor.name })}</PageTitle>
          <PlanHeader plan={plan} etag={etag} />
          <Layouts.Content>
            <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
              <PlanFigures plan={plan} />
              <PlanTabs plan={plan} tab={tab} />
            </Flex>
          </Layouts.Content>
        </Page.Main>
      )}
    </LoadedPage>
  );
}

function PlanHeader({ plan, etag }: { readonly plan: PlanOut; readonly etag: string | undefined }) {
  const say = useWords();
  const { money } = useFormats();
  return (
    <Layouts.BaseHeader
      title={say('crm.plan.title', { amount: money(plan.amount, plan.currency), rhythm: say(`crm.rhythm.${plan.frequency}`, { interval: plan.interval }) })}
      subtitle={
        <Flex gap={3} wrap="wrap">
          <Link tag={NavLink} to={paths.donor(plan.donor.documentId)}>
            {plan.donor.name}
          </Link>
          <PlanStatusBadge status={plan.planStatus} />
        </Flex>
      }
      navigationAction={
        <Link tag={NavLink} to={paths.plans()} startIcon={<ArrowLeft />}>
          {say('crm.plans.title')}
        </Link>
      }
      primaryAction={<PlanActions plan={plan} etag={etag} />}
    />
  );
}

function PlanFigures({ plan }: { readonly plan: PlanOut }) {
  const say = useWords();
  const { longDate } = useFormats();
  const { currency, nextPaymentDate, documentId } = plan;
  return (
    <FigureGrid>
      <FigureCard label={say('crm.plan.nextPaymentDate')} to={paths.plan(documentId, 'installments')}>
        {nextPaymentDate === null ? '–' : longDate(nextPaymentDate)}
      </FigureCard>
      <FigureCard label={say('crm.plan.annualValue')} to={paths.plan(documentId)}>
        <Money amount={plan.annualValue} currency={currency} />
      </FigureCard>
      <FigureCard
        label={say('crm.plan.totalAmount')}
        to={paths.plan(documentId, 'installments')}
        note={say('crm.plan.payments', { count: plan.totalPayments })}
      >
        <Money amount={plan.totalAmount} currency={currency} />
      </FigureCard>
    </FigureGrid>
  );
}

function PlanTabs({ plan, tab }: { readonly plan: PlanOut; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const open = oneOf(TABS, tab) ?? 'overview';
  return (
    <Tabs.Root variant="simple" value={open} onValueChange={(name) => navigate(paths.plan(plan.documentId, name === 'overview' ? undefined : name))}>
      <Tabs.List aria-label={say('crm.plan.tabs')}>
        {TABS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {say(`crm.plan.tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Box paddingTop={5}>
        <Tabs.Content value="overview">
          <PlanOverviewTab plan={plan} />
        </Tabs.Content>
        <Tabs.Content value="installments">
          <PlanInstallmentsTab plan={plan} />
        </Tabs.Content>
        <Tabs.Content value="changes">
          <PlanChangesTab plan={plan} />
        </Tabs.Content>
      </Box>
      {plan.cancelReason !== null && (
        <Typography tag="p" textColor="neutral600" paddingTop={4}>
          {say('crm.plan.cancelled-because', { reason: plan.cancelReason, date: plan.cancelledOn ?? '' })}
        </Typography>
      )}
    </Tabs.Root>
  );
}
