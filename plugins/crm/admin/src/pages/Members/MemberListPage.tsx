import { Box, Field, Flex, LinkButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Layouts, Page, useAuth, useNotification } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { ROLES } from '../../../../../../src/platform/permissions/matrix';
import type { Member } from '../../../../shared/rooms';
import { oneOf } from '../../../../shared/vocabulary';
import { DataTable, type Column } from '../../components/DataTable';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { useFormats } from '../../hooks/useFormats';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeMemberMutation, useMembersFindQuery, useRemoveMemberMutation } from '../../services/members';
import { PermissionTable } from './PermissionTable';

const RULES: ListRules = { filters: {}, sorts: [] };

/** Who works in the organization, with which role, and what each role may do. */
export default function MemberListPage() {
  const say = useWords();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId };
  const { query, change } = useListAddress(RULES);
  const reading = useMembersFindQuery({ ...place, query });
  const [remove] = useRemoveMemberMutation();
  const removal = useRemoval<Member, void>(
    ({ name }) => ({ title: say('crm.member.remove'), text: say('crm.member.remove-text', { name }), confirm: say('crm.member.remove') }),
    ({ documentId }) => remove({ ...place, member: documentId }),
    ({ name }) => say('crm.member.removed', { name }),
  );
  const columns = useMemberColumns(removal.ask);

  return (
    <Page.Main>
      <PageTitle>{say('crm.members.title')}</PageTitle>
      <Layouts.Header
        title={say('crm.members.title')}
        subtitle={say('crm.members.subtitle')}
        primaryAction={
          can('member.create') && (
            <LinkButton tag={NavLink} to={paths.inviteMember()} startIcon={<Plus />}>
              {say('crm.members.invite')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Loaded reading={reading}>
            {({ rows, pagination }) => (
              <div>
                <DataTable caption={say('crm.members.title')} columns={columns} items={rows} keyOf={({ documentId }) => documentId} />
                <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
              </div>
            )}
          </Loaded>
          <Panel title={say('crm.roles.title')}>
            <Typography textColor="neutral600">{say('crm.roles.text')}</Typography>
            <PermissionTable />
          </Panel>
        </Flex>
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function useMemberColumns(askToRemove: (member: Member) => void): Column<Member>[] {
  const say = useWords();
  const { day } = useFormats();
  const { can } = useOrganization();
  const myEmail = useAuth('MemberListPage', ({ user }) => user?.email);
  return [
    {
      key: 'name',
      label: say('crm.donor.name'),
      render: ({ name, email, kind }) => (
        <div>
          <Typography tag="p">{kind === 'staff' && email !== null && email === myEmail ? say('crm.member.you', { name }) : name}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {email}
          </Typography>
        </div>
      ),
    },
    { key: 'kind', label: say('crm.member.kind'), render: ({ kind }) => say(`crm.member-kind.${kind}`) },
    { key: 'role', label: say('crm.member.role'), render: (member) => <RoleOf member={member} /> },
    {
      key: 'since',
      label: say('crm.member.since'),
      render: ({ createdAt, invitedBy }) => (
        <div>
          <Typography tag="p">{day(createdAt)}</Typography>
          {invitedBy !== null && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('crm.member.invited-by', { name: invitedBy })}
            </Typography>
          )}
        </div>
      ),
    },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (member) => (
        <RowActions
          name={member.name}
          actions={
            can('member.delete')
              ? [{ key: 'remove', label: say('crm.member.remove'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(member) }]
              : []
          }
        />
      ),
    },
  ];
}

function RoleOf({ member: { documentId, name, role } }: { readonly member: Member }) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const [change, { isLoading }] = useChangeMemberMutation();
  if (!can('member.update')) return <Typography>{say(`crm.role.${role}`)}</Typography>;

  const give = async (chosen: string): Promise<void> => {
    const next = oneOf(ROLES, chosen);
    if (next === undefined || next === role) return;
    const answer = await change({ organization: organization.documentId, member: documentId, role: next });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.member.role-changed', { name, role: say(`crm.role.${next}`) }) });
  };

  return (
    <Box width="22rem">
      <Field.Root width="100%">
        <SingleSelect
          size="S"
          aria-label={say('crm.member.role-of', { name })}
          value={role}
          disabled={isLoading}
          onChange={(chosen) => void give(String(chosen))}
        >
          {ROLES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`crm.role.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
