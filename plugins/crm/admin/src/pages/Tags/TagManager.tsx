import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Tag } from '../../../../shared/rooms';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListSearch } from '../../components/ListSearch';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import { RowActions } from '../../components/RowActions';
import { TagChip } from '../../components/TagChip';
import { useRemoval } from '../../components/useRemoval';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveTagMutation, useTagPageQuery } from '../../services/tags';
import { TagIcon } from './tag-icons';

const RULES: ListRules = {
  filters: {},
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'donorCount', natural: 'desc' },
    { field: 'createdAt', natural: 'desc' },
  ],
};

/** The charity's tags, and how many donors wear each. */
export default function TagManager() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useTagPageQuery({ organization: organization.documentId, query });
  const [remove] = useRemoveTagMutation();
  const removal = useRemoval<Tag, void>(
    ({ name, donorCount }) => ({ title: say('crm.tag.delete'), text: say('crm.tag.delete-text', { name, count: donorCount }), confirm: say('crm.tag.delete') }),
    ({ documentId }) => remove({ organization: organization.documentId, tag: documentId }),
    ({ name }) => say('crm.deleted', { name }),
  );
  const columns = useTagColumns(removal.ask);
  const add = can('tag.create') && (
    <LinkButton tag={NavLink} to={paths.newTag()} startIcon={<Plus />}>
      {say('crm.tags.new')}
    </LinkButton>
  );

  return (
    <Page.Main>
      <PageTitle>{say('crm.tags.title')}</PageTitle>
      <Layouts.Header title={say('crm.tags.title')} subtitle={say('crm.tags.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <ListSearch label={say('crm.tags.search')} search={state.search} onSearch={(search) => change({ search })} />
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(state.search === '' ? 'crm.tags.none.title' : 'crm.list.no-match.title')}
              text={say(state.search === '' ? 'crm.tags.none.text' : 'crm.list.no-match.text')}
              action={state.search === '' && add}
            />
          }
          onTurn={change}
          caption={say('crm.tags.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(can('tag.update') ? paths.editTag(documentId) : paths.donors(`?tag=${documentId}`))}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function useTagColumns(askToRemove: (tag: Tag) => void): Column<Tag>[] {
  const say = useWords();
  const navigate = useNavigate();
  const { number, day } = useFormats();
  const { can } = useOrganization();
  return [
    {
      key: 'name',
      label: say('crm.tag.name'),
      sort: 'name',
      render: ({ name, color, icon }) => (
        <Flex>
          <TagChip name={name} color={color} icon={<TagIcon name={icon} />} />
        </Flex>
      ),
    },
    {
      key: 'description',
      label: say('crm.tag.description'),
      render: ({ description }) => (
        <Typography textColor="neutral700" ellipsis style={{ maxWidth: '48rem', display: 'block' }}>
          {description}
        </Typography>
      ),
    },
    {
      key: 'donorCount',
      label: say('crm.donors.title'),
      sort: 'donorCount',
      isFigure: true,
      render: ({ documentId, name, donorCount }) => (
        <Link tag={NavLink} to={paths.donors(`?tag=${documentId}`)} aria-label={say('crm.tag.donors-of', { name, count: donorCount })}>
          {number(donorCount)}
        </Link>
      ),
    },
    { key: 'createdAt', label: say('crm.table.created'), sort: 'createdAt', render: ({ createdAt }) => day(createdAt) },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (tag) => (
        <RowActions
          name={tag.name}
          actions={[
            ...(can('tag.update')
              ? [{ key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editTag(tag.documentId)) }]
              : []),
            ...(can('tag.delete')
              ? [{ key: 'delete', label: say('crm.tag.delete'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(tag) }]
              : []),
          ]}
        />
      ),
    },
  ];
}
