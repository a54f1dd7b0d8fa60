import { Link, LinkButton, Typography } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Template } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import { RowActions, type RowAction } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveTemplateMutation, useTemplatesQuery } from '../../services/templates';
import { CHANNELS } from './template-values';

const RULES: ListRules<'channel'> = {
  filters: { channel: (value) => oneOf(CHANNELS, value) !== undefined },
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'updatedAt', natural: 'desc' },
  ],
};

/** The messages that are written once and filled in for each donor. */
export default function TemplateListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useTemplatesQuery({ organization: organization.documentId, query });
  const [remove] = useRemoveTemplateMutation();
  const removal = useRemoval<Template, void>(
    ({ name }) => ({ title: say('crm.template.delete'), text: say('crm.template.delete-text', { name }), confirm: say('crm.template.delete') }),
    ({ documentId }) => remove({ organization: organization.documentId, template: documentId }),
    ({ name }) => say('crm.deleted', { name }),
  );
  const columns = useColumns(removal.ask);
  const { channel } = state.filters;
  const add = can('template.create') && (
    <LinkButton tag={NavLink} to={paths.newTemplate()} startIcon={<Plus />}>
      {say('crm.templates.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.templates.title')}</PageTitle>
      <Layouts.Header title={say('crm.templates.title')} subtitle={say('crm.templates.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <ListFilter
          label={say('crm.template.channel')}
          value={channel ?? ''}
          choices={CHANNELS.map((value) => ({ value, label: say(`crm.channel.${value}`) }))}
          onChange={(value) => change({ filters: { channel: value === '' ? undefined : value } })}
        />
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(channel === undefined ? 'crm.templates.none.title' : 'crm.list.no-match.title')}
              text={say(channel === undefined ? 'crm.templates.none.text' : 'crm.list.no-match.text')}
              action={channel === undefined && add}
            />
          }
          onTurn={change}
          caption={say('crm.templates.title')}
          columns={columns}
          {...(can('template.update') ? { onOpen: ({ documentId }: Template) => navigate(paths.editTemplate(documentId)) } : {})}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function useColumns(askToRemove: (template: Template) => void): Column<Template>[] {
  const say = useWords();
  const navigate = useNavigate();
  const { day } = useFormats();
  const { can } = useOrganization();
  const actionsOf = (template: Template): RowAction[] => [
    ...(can('template.update')
      ? [{ key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editTemplate(template.documentId)) }]
      : []),
    ...(can('template.delete')
      ? [{ key: 'delete', label: say('crm.template.delete'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(template) }]
      : []),
  ];
  return [
    {
      key: 'name',
      label: say('crm.template.name'),
      sort: 'name',
      render: ({ documentId, name }) =>
        can('template.update') ? (
          <Link tag={NavLink} to={paths.editTemplate(documentId)}>
            {name}
          </Link>
        ) : (
          <Typography>{name}</Typography>
        ),
    },
    { key: 'channel', label: say('crm.template.channel'), render: ({ channel }) => say(`crm.channel.${channel}`) },
    { key: 'class', label: say('crm.template.class'), render: ({ messageClass }) => say(`crm.message-class.${messageClass}`) },
    { key: 'languages', label: say('crm.template.languages'), render: (template) => <Languages template={template} /> },
    { key: 'version', label: say('crm.template.version'), isFigure: true, render: ({ version }) => version },
    { key: 'updated', label: say('crm.template.updated'), sort: 'updatedAt', render: ({ updatedAt }) => day(updatedAt) },
    { key: 'actions', label: say('crm.table.actions'), render: (template) => <RowActions name={template.name} actions={actionsOf(template)} /> },
  ];
}

/** A language without words blocks what would be sent in it: it is said here. */
function Languages({ template: { bodyFr, bodyEn } }: { readonly template: Template }) {
  const say = useWords();
  if (bodyFr !== null && bodyEn !== null) return <Typography>{say('crm.template.both-languages')}</Typography>;
  return (
    <Typography textColor="neutral800" fontWeight="semiBold">
      {say(bodyFr === null ? 'crm.template.only-english' : 'crm.template.only-french')}
    </Typography>
  );
}
