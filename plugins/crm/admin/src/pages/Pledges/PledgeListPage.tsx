import { Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Pledge } from '../../../../shared/manage';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { Money } from '../../components/Money';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { usePledgesQuery } from '../../services/pledges';
import { PledgeStatus } from './PledgeStatus';

const STATUSES = ['active', 'fulfilled', 'written_off', 'cancelled'] as const satisfies readonly Pledge['pledgeStatus'][];

const RULES: ListRules<'pledgeStatus'> = { filters: { pledgeStatus: (value) => oneOf(STATUSES, value) !== undefined }, sorts: [] };

/** What donors promised, what came, and what is still to come. */
export default function PledgeListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = usePledgesQuery({ organization: organization.documentId, query });
  const { pledgeStatus } = state.filters;
  const columns: Column<Pledge>[] = [
    {
      key: 'donor',
      label: say('crm.pledge.donor'),
      render: ({ documentId, donor }) => (
        <Link tag={NavLink} to={paths.pledge(documentId)}>
          {donor.name}
        </Link>
      ),
    },
    { key: 'pledgedOn', label: say('crm.pledge.pledgedOn'), render: ({ pledgedOn }) => pledgedOn },
    { key: 'status', label: say('crm.pledge.status'), render: (pledge) => <PledgeStatus status={pledge.pledgeStatus} /> },
    { key: 'amount', label: say('crm.pledge.promised'), isFigure: true, render: ({ amount, currency }) => <Money amount={amount} currency={currency} /> },
    { key: 'paid', label: say('crm.pledge.paid'), isFigure: true, render: ({ paid, currency }) => <Money amount={paid} currency={currency} /> },
    { key: 'balance', label: say('crm.pledge.balance'), isFigure: true, render: ({ balance, currency }) => <Money amount={balance} currency={currency} /> },
    { key: 'campaign', label: say('crm.gift.campaign'), render: ({ campaign }) => campaign?.name },
    { key: 'fund', label: say('crm.gift.fund'), render: ({ fund }) => fund?.name },
  ];
  const add = can('pledge.create') && (
    <LinkButton tag={NavLink} to={paths.newPledge()} startIcon={<Plus />}>
      {say('crm.pledges.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.pledges.title')}</PageTitle>
      <Layouts.Header title={say('crm.pledges.title')} subtitle={say('crm.pledges.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <ListFilter
          label={say('crm.pledge.status')}
          value={pledgeStatus ?? ''}
          choices={STATUSES.map((status) => ({ value: status, label: say(`crm.pledge-status.${status}`) }))}
          onChange={(status) => change({ filters: { pledgeStatus: status === '' ? undefined : status } })}
        />
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(pledgeStatus === undefined ? 'crm.pledges.none.title' : 'crm.list.no-match.title')}
              text={say(pledgeStatus === undefined ? 'crm.pledges.none.text' : 'crm.list.no-match.text')}
              action={pledgeStatus === undefined && add}
            />
          }
          onTurn={change}
          caption={say('crm.pledges.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(paths.pledge(documentId))}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
