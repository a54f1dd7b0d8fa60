import { Box, Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { PlanRow } from '../../../../shared/recurring';
import { oneOf, PLAN_STATUSES } from '../../../../shared/vocabulary';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { PlanStatusBadge } from '../../components/PlanStatusBadge';
import { ChoiceField, TextField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { paged } from '../../services/paging';
import { usePlansFindQuery } from '../../services/recurring';
import { FRESH } from '../../services/reports';

const SORTS = ['nextPaymentDate', 'amount', 'createdAt'] as const;

/** The recurring gifts, those due next first. */
export default function PlanListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const [address, change] = useAddress();
  const planStatus = oneOf(PLAN_STATUSES, address.get('planStatus'));
  const asked = address.get('dueBefore') ?? '';
  const dueBefore = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : undefined;
  const [field, turn] = (address.get('sort') ?? 'nextPaymentDate:asc').split(':');
  const sort = oneOf(SORTS, field) ?? 'nextPaymentDate';
  const direction = turn === 'desc' ? 'desc' : 'asc';
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const result = usePlansFindQuery(
    { organization: organization.documentId, query: { planStatus, dueBefore, sort: `${sort}:${direction}`, ...paged(page, pageSize) } },
    FRESH,
  );
  const columns = useMemo(() => planColumns(say), [say]);
  const isNarrowed = planStatus !== undefined || dueBefore !== undefined;
  const total = result.data?.pagination.total;
  const newButton = can('recurring.create') && (
    <LinkButton tag={NavLink} to={paths.newPlan()} startIcon={<Plus />}>
      {say('crm.plans.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.plans.title')}</PageTitle>
      <Layouts.Header title={total === undefined ? say('crm.plans.title') : say('crm.plans.title-count', { count: total })} primaryAction={newButton} />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4} role="group" aria-label={say('crm.filter.group')}>
          <Box width="22rem">
            <ChoiceField
              name="planStatus"
              label={say('crm.plan.planStatus')}
              value={planStatus ?? ''}
              isClearable
              placeholder={say('crm.gifts.filter.any')}
              choices={PLAN_STATUSES.map((value) => ({ value, label: say(`crm.plan-status.${value}`) }))}
              onChange={(value) => change({ planStatus: value, page: undefined })}
            />
          </Box>
          <Box width="22rem">
            <TextField
              name="dueBefore"
              type="date"
              label={say('crm.plans.due-before')}
              value={dueBefore ?? ''}
              onChange={(value) => change({ dueBefore: value, page: undefined })}
            />
          </Box>
        </Flex>
        <Loaded reading={result} rows={8}>
          {({ rows, pagination }) =>
            rows.length === 0 ? (
              <EmptyState
                title={say(isNarrowed ? 'crm.plans.no-match.title' : 'crm.plans.none.title')}
                text={say(isNarrowed ? 'crm.plans.no-match.text' : 'crm.plans.none.text')}
                action={isNarrowed ? undefined : newButton}
              />
            ) : (
              <>
                <DataTable
                  caption={say('crm.plans.title')}
                  columns={columns}
                  items={rows}
                  keyOf={({ documentId }) => documentId}
                  onOpen={({ documentId }) => navigate(paths.plan(documentId))}
                  sorting={{ field: sort, direction }}
                  onSort={(next) => change({ sort: `${next}:${next === sort && direction === 'asc' ? 'desc' : 'asc'}`, page: undefined })}
                />
                <Pager
                  pagination={pagination}
                  onPage={(next) => change({ page: String(next) })}
                  onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
                />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

function planColumns(say: Say): Column<PlanRow>[] {
  return [
    {
      key: 'donor',
      label: say('crm.behind.donor'),
      render: ({ documentId, donor }) => (
        <Link tag={NavLink} to={paths.plan(documentId)}>
          {donor.name}
        </Link>
      ),
    },
    {
      key: 'amount',
      label: say('crm.plan.amount'),
      sort: 'amount',
      isFigure: true,
      render: ({ amount, currency }) => <Money amount={amount} currency={currency} />,
    },
    { key: 'rhythm', label: say('crm.term.frequency'), render: ({ frequency, interval }) => say(`crm.rhythm.${frequency}`, { interval }) },
    { key: 'next', label: say('crm.plan.nextPaymentDate'), sort: 'nextPaymentDate', render: ({ nextPaymentDate }) => nextPaymentDate ?? '–' },
    { key: 'status', label: say('crm.plan.planStatus'), render: ({ planStatus }) => <PlanStatusBadge status={planStatus} /> },
    {
      key: 'annualValue',
      label: say('crm.plan.annualValue'),
      isFigure: true,
      render: ({ annualValue, currency }) => <Money amount={annualValue} currency={currency} />,
    },
    {
      key: 'totalAmount',
      label: say('crm.plan.totalAmount'),
      isFigure: true,
      render: ({ totalAmount, currency }) => <Money amount={totalAmount} currency={currency} />,
    },
  ];
}
