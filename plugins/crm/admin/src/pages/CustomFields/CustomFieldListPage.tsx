import { Badge, Flex, IconButton, LinkButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Pencil, Plus, Trash } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { CustomField } from '../../../../shared/rooms';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { fieldLabel } from '../../custom-fields/show-custom-field';
import { useFormats } from '../../hooks/useFormats';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeCustomFieldMutation, useCustomFieldsQuery, useRemoveCustomFieldMutation } from '../../services/custom-fields';

const RULES: ListRules = { filters: {}, sorts: [] };

/** The fields the charity added to its donors, in the order they stand on the donor's page. */
export default function CustomFieldListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId };
  const { state, change } = useListAddress(RULES);
  const reading = useCustomFieldsQuery(place);
  const [remove] = useRemoveCustomFieldMutation();
  const removal = useRemoval<CustomField, void>(
    (field) => ({
      title: say('crm.custom-field.delete'),
      text: say('crm.custom-field.delete-text', { name: fieldLabel(field, language) }),
      confirm: say('crm.custom-field.delete'),
    }),
    ({ documentId }) => remove({ ...place, field: documentId }),
    (field) => say('crm.deleted', { name: fieldLabel(field, language) }),
  );
  const columns = useFieldColumns(reading.data ?? [], removal.ask);
  const add = can('custom-field.create') && (
    <LinkButton tag={NavLink} to={paths.newCustomField()} startIcon={<Plus />}>
      {say('crm.custom-fields.new')}
    </LinkButton>
  );

  return (
    <Page.Main>
      <PageTitle>{say('crm.custom-fields.title')}</PageTitle>
      <Layouts.Header title={say('crm.custom-fields.title')} subtitle={say('crm.custom-fields.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Loaded reading={reading}>
          {(fields) =>
            fields.length === 0 ? (
              <EmptyState title={say('crm.custom-fields.none.title')} text={say('crm.custom-fields.none.text')} action={add} />
            ) : (
              <>
                <DataTable
                  caption={say('crm.custom-fields.title')}
                  columns={columns}
                  items={fields.slice((state.page - 1) * state.pageSize, state.page * state.pageSize)}
                  keyOf={({ documentId }) => documentId}
                  onOpen={can('custom-field.update') ? ({ documentId }) => navigate(paths.editCustomField(documentId)) : undefined}
                />
                <Pager
                  pagination={{ ...state, total: fields.length, pageCount: Math.ceil(fields.length / state.pageSize) }}
                  onPage={(page) => change({ page })}
                  onPageSize={(pageSize) => change({ pageSize })}
                />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function useFieldColumns(fields: readonly CustomField[], askToRemove: (field: CustomField) => void): Column<CustomField>[] {
  const say = useWords();
  const navigate = useNavigate();
  const { language } = useFormats();
  const { can } = useOrganization();
  const move = useMove(fields);
  const columns: Column<CustomField>[] = [
    {
      key: 'label',
      label: say('crm.custom-field.label'),
      render: (field) => (
        <div>
          <Typography tag="p">{fieldLabel(field, language)}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {fieldLabel(field, language === 'fr' ? 'en' : 'fr')}
          </Typography>
        </div>
      ),
    },
    {
      key: 'type',
      label: say('crm.custom-field.type'),
      render: ({ type, options }) => (
        <div>
          <Typography tag="p">{say(`crm.field-type.${type}`)}</Typography>
          {options.length > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600" ellipsis style={{ maxWidth: '32rem' }}>
              {options.join(', ')}
            </Typography>
          )}
        </div>
      ),
    },
    {
      key: 'flags',
      label: say('crm.custom-field.rules'),
      render: ({ isRequired, isSensitive }) => (
        <Flex gap={1}>
          {isRequired && <Badge active>{say('crm.custom-field.required')}</Badge>}
          {isSensitive && <Badge>{say('crm.custom-field.sensitive')}</Badge>}
        </Flex>
      ),
    },
    { key: 'key', label: say('crm.custom-field.key'), render: ({ key }) => <code>{key}</code> },
  ];
  if (!can('custom-field.update')) return columns;
  return [
    ...columns,
    {
      key: 'order',
      label: say('crm.custom-field.order'),
      render: (field) => {
        const name = fieldLabel(field, language);
        const index = fields.findIndex(({ documentId }) => documentId === field.documentId);
        return (
          <Flex gap={1}>
            <IconButton
              variant="ghost"
              label={say('crm.custom-field.up', { name })}
              disabled={index === 0 || move.isBusy}
              onClick={() => void move.by(index, -1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              variant="ghost"
              label={say('crm.custom-field.down', { name })}
              disabled={index === fields.length - 1 || move.isBusy}
              onClick={() => void move.by(index, 1)}
            >
              <ArrowDown />
            </IconButton>
          </Flex>
        );
      },
    },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (field) => (
        <RowActions
          name={fieldLabel(field, language)}
          actions={[
            { key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editCustomField(field.documentId)) },
            ...(can('custom-field.delete')
              ? [{ key: 'delete', label: say('crm.custom-field.delete'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(field) }]
              : []),
          ]}
        />
      ),
    },
  ];
}

/** Moves a field among the others: positions are written anew where they have to change. */
function useMove(fields: readonly CustomField[]) {
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const [change] = useChangeCustomFieldMutation();
  const [isBusy, setBusy] = useState(false);
  const by = async (index: number, step: 1 | -1): Promise<void> => {
    const moved = [...fields];
    const [field] = moved.splice(index, 1);
    if (field === undefined) return;
    moved.splice(index + step, 0, field);
    setBusy(true);
    for (const [position, { documentId, position: before }] of moved.entries()) {
      if (before === position) continue;
      const answer = await change({ organization: organization.documentId, field: documentId, change: { position } });
      if (!('error' in answer)) continue;
      tellProblem(answer.error);
      break;
    }
    setBusy(false);
  };
  return { by, isBusy };
}
