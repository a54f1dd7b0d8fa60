import { Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Household } from '../../../../shared/manage';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListSearch } from '../../components/ListSearch';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useHouseholdsQuery } from '../../services/households';
import { householdName } from './household-name';

const RULES: ListRules = { filters: {}, sorts: [] };

/** People who live together and are written to once. */
export default function HouseholdListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { language, number } = useFormats();
  const { organization, can } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = useHouseholdsQuery({ organization: organization.documentId, query });
  const columns: Column<Household>[] = [
    {
      key: 'name',
      label: say('crm.household.name'),
      render: (household) => (
        <Link tag={NavLink} to={paths.household(household.documentId)}>
          {householdName(household, language)}
        </Link>
      ),
    },
    { key: 'members', label: say('crm.household.members'), render: ({ members }) => members.map(({ name }) => name).join(', ') },
    { key: 'count', label: say('crm.household.count'), isFigure: true, render: ({ members }) => number(members.length) },
    { key: 'greeting', label: say('crm.household.formalGreeting'), render: ({ formalGreeting }) => formalGreeting },
  ];
  const add = can('household.create') && (
    <LinkButton tag={NavLink} to={paths.newHousehold()} startIcon={<Plus />}>
      {say('crm.households.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.households.title')}</PageTitle>
      <Layouts.Header title={say('crm.households.title')} subtitle={say('crm.households.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <ListSearch label={say('crm.households.search')} search={state.search} onSearch={(search) => change({ search })} />
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(state.search === '' ? 'crm.households.none.title' : 'crm.list.no-match.title')}
              text={say(state.search === '' ? 'crm.households.none.text' : 'crm.list.no-match.text')}
              action={state.search === '' && add}
            />
          }
          onTurn={change}
          caption={say('crm.households.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(paths.household(documentId))}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}
