import { Badge, Checkbox, Field, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Archive, Pencil, Plus, Trash } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { FundRemoval } from '../../../../shared/manage';
import type { Fund } from '../../../../shared/rooms';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeFundMutation, useFundsFindQuery, useRemoveFundMutation } from '../../services/funds';

const RULES: ListRules<'archived'> = {
  filters: { archived: (value) => value === 'all' },
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'code', natural: 'asc' },
  ],
};

/** What gifts are given for: the funds, restricted or not, and what accounting calls them. */
export default function FundListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const isAll = state.filters.archived === 'all';
  const place = { organization: organization.documentId };
  const reading = useFundsFindQuery({ ...place, query });
  const [remove] = useRemoveFundMutation();
  const removal = useRemoval<Fund, FundRemoval>(
    ({ name }) => ({ title: say('crm.fund.delete'), text: say('crm.fund.delete-text', { name }), confirm: say('crm.fund.delete') }),
    ({ documentId }) => remove({ ...place, fund: documentId }),
    ({ name }, { outcome }) => say(outcome === 'deleted' ? 'crm.deleted' : 'crm.fund.archived-instead', { name }),
  );
  const columns = useFundColumns(removal.ask);
  const add = can('fund.create') && (
    <LinkButton tag={NavLink} to={paths.newFund()} startIcon={<Plus />}>
      {say('crm.funds.new')}
    </LinkButton>
  );

  return (
    <Page.Main>
      <PageTitle>{say('crm.funds.title')}</PageTitle>
      <Layouts.Header title={say('crm.funds.title')} subtitle={say('crm.funds.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Flex paddingBottom={4}>
          <Field.Root name="archived">
            <Checkbox checked={isAll} onCheckedChange={(checked) => change({ filters: checked === true ? { archived: 'all' } : {} })}>
              {say('crm.funds.with-archived')}
            </Checkbox>
          </Field.Root>
        </Flex>
        <PagedTable
          reading={reading}
          none={<EmptyState title={say('crm.funds.none.title')} text={say('crm.funds.none.text')} action={add} />}
          onTurn={change}
          caption={say('crm.funds.title')}
          columns={columns}
          onOpen={can('fund.update') ? ({ documentId }) => navigate(paths.editFund(documentId)) : undefined}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
        />
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function useFundColumns(askToRemove: (fund: Fund) => void): Column<Fund>[] {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [changeFund] = useChangeFundMutation();

  const archive = async ({ documentId, name, isArchived }: Fund): Promise<void> => {
    const answer = await changeFund({ organization: organization.documentId, fund: documentId, change: { isArchived: !isArchived } });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say(isArchived ? 'crm.fund.restored' : 'crm.fund.archived-done', { name }) });
  };

  return [
    {
      key: 'name',
      label: say('crm.fund.name'),
      sort: 'name',
      render: ({ name, nameFr, nameEn }) => (
        <div>
          <Typography tag="p">{name}</Typography>
          {(nameFr !== null || nameEn !== null) && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[nameFr, nameEn].filter((part) => part !== null).join(' · ')}
            </Typography>
          )}
        </div>
      ),
    },
    {
      key: 'flags',
      label: say('crm.fund.kind'),
      render: ({ isRestricted, isDefault, isArchived }) => (
        <Flex gap={1}>
          <Badge>{say(isRestricted ? 'crm.fund.restricted' : 'crm.fund.unrestricted')}</Badge>
          {isDefault && <Badge active>{say('crm.fund.default')}</Badge>}
          {isArchived && <Badge>{say('crm.fund.archived')}</Badge>}
        </Flex>
      ),
    },
    { key: 'code', label: say('crm.fund.code'), sort: 'code', render: ({ code }) => code },
    { key: 'ledgerAccount', label: say('crm.fund.ledgerAccount'), render: ({ ledgerAccount }) => ledgerAccount },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (fund) => (
        <RowActions
          name={fund.name}
          actions={[
            ...(can('fund.update')
              ? [
                  { key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editFund(fund.documentId)) },
                  {
                    key: 'archive',
                    label: say(fund.isArchived ? 'crm.fund.restore' : 'crm.fund.archive'),
                    icon: <Archive />,
                    onSelect: () => void archive(fund),
                  },
                ]
              : []),
            ...(can('fund.delete')
              ? [{ key: 'delete', label: say('crm.fund.delete'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(fund) }]
              : []),
          ]}
        />
      ),
    },
  ];
}
