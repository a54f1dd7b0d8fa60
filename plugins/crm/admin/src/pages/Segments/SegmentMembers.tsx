import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Segment, SegmentDonor } from '../../../../shared/segments';
import { oneOf } from '../../../../shared/vocabulary';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { Money } from '../../components/Money';
import { RowActions, type RowAction } from '../../components/RowActions';
import { PagedTable } from '../../components/PagedTable';
import type { ListRules } from '../../hooks/list-address';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useAssignToSegmentMutation, useSegmentDonorsQuery } from '../../services/segments';
import { ChooseDonors, type Choice } from './ChooseDonors';

const ORIGINS = ['rule', 'manual_add', 'manual_exclude'] as const;

const RULES: ListRules<'origin'> = {
  filters: { origin: (value) => oneOf(ORIGINS, value) !== undefined },
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'totalDonated', natural: 'desc' },
    { field: 'lastDonationOn', natural: 'desc' },
  ],
};

/** Who is in a segment, how each came in, and people's own choices, which win over the rule. */
export function SegmentMembers({ segment }: { readonly segment: Segment }) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useSegmentDonorsQuery({ organization: organization.documentId, segment: segment.documentId, query });
  const [choosing, setChoosing] = useState<Choice>();
  const mayChoose = can('segment.assign') && (!segment.isAutomatic || can('segment.update'));
  const columns = useColumns(segment, mayChoose, setChoosing);
  const { origin } = state.filters;

  return (
    <>
      <Flex gap={3} wrap="wrap" alignItems="flex-start" justifyContent="space-between">
        <ListFilter
          label={say('crm.segment.origin')}
          value={origin ?? ''}
          choices={ORIGINS.map((value) => ({ value, label: say(`crm.origin.${value}`) }))}
          onChange={(next) => change({ filters: { origin: next === '' ? undefined : next } })}
        />
        {mayChoose && (
          <Flex gap={2} wrap="wrap" paddingBottom={4}>
            <Button variant="secondary" startIcon={<Plus />} onClick={() => setChoosing({ kind: 'add' })}>
              {say('crm.segment.add')}
            </Button>
            {segment.isAutomatic && (
              <Button variant="tertiary" startIcon={<Minus />} onClick={() => setChoosing({ kind: 'exclude' })}>
                {say('crm.segment.exclude')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
      <PagedTable
        reading={reading}
        none={
          <EmptyState
            title={say(origin === undefined ? 'crm.segment.empty.title' : 'crm.list.no-match.title')}
            text={say(origin !== undefined ? 'crm.segment.no-origin' : segment.isAutomatic ? 'crm.segment.empty.rule' : 'crm.segment.empty.manual')}
          />
        }
        onTurn={change}
        caption={say('crm.segment.members-of', { name: segment.name })}
        columns={columns}
        onOpen={({ documentId }) => navigate(paths.donor(documentId))}
        sorting={{ field: state.sort, direction: state.direction }}
        onSort={sortBy}
        isBusy={reading.isFetching}
      />
      {choosing !== undefined && <ChooseDonors segment={segment} choice={choosing} onClose={() => setChoosing(undefined)} />}
    </>
  );
}

function useColumns(segment: Segment, mayChoose: boolean, choose: (choice: Choice) => void): Column<SegmentDonor>[] {
  const say = useWords();
  const { longInstant, day } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [assign] = useAssignToSegmentMutation();

  return useMemo(() => {
    const release = async ({ documentId, displayName }: SegmentDonor): Promise<void> => {
      const answer = await assign({ organization: organization.documentId, segment: segment.documentId, choices: { release: [documentId] } });
      if ('error' in answer) tellProblem(answer.error);
      else toggleNotification({ type: 'success', message: say(segment.isAutomatic ? 'crm.segment.released' : 'crm.segment.taken-off', { name: displayName }) });
    };
    const actionsFor = (donor: SegmentDonor): RowAction[] => {
      const { documentId, displayName, membership } = donor;
      const named = { documentId, name: displayName };
      if (!segment.isAutomatic) return [{ key: 'release', label: say('crm.segment.take-off'), onSelect: () => void release(donor) }];
      return [
        ...(membership.origin === 'rule'
          ? [{ key: 'exclude', label: say('crm.segment.exclude-one'), onSelect: () => choose({ kind: 'exclude', donor: named }) }]
          : [{ key: 'release', label: say('crm.segment.release'), onSelect: () => void release(donor) }]),
      ];
    };
    return [
      {
        key: 'name',
        label: say('crm.donor.name'),
        sort: 'name',
        render: ({ documentId, displayName }) => (
          <Link tag={NavLink} to={paths.donor(documentId)}>
            {displayName}
          </Link>
        ),
      },
      {
        key: 'origin',
        label: say('crm.segment.origin'),
        render: ({ membership: { origin, assignedBy, reason } }) => (
          <div>
            <Typography tag="p">{say(`crm.origin.${origin}`)}</Typography>
            {(assignedBy !== null || reason !== null) && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[assignedBy, reason].filter((part) => part !== null).join(' : ')}
              </Typography>
            )}
          </div>
        ),
      },
      {
        key: 'assignedAt',
        label: say('crm.segment.assigned-at'),
        render: ({ membership: { assignedAt } }) =>
          assignedAt === null ? say('crm.segment.not-yet') : <span title={longInstant(assignedAt)}>{day(assignedAt)}</span>,
      },
      {
        key: 'totalDonated',
        label: say('crm.donor.totalDonated'),
        sort: 'totalDonated',
        isFigure: true,
        render: ({ totalDonated, currency }) => <Money amount={totalDonated} currency={currency} />,
      },
      { key: 'lastDonationOn', label: say('crm.donor.lastDonationOn'), sort: 'lastDonationOn', render: ({ lastDonationOn }) => lastDonationOn },
      {
        key: 'actions',
        label: say('crm.table.actions'),
        render: (donor) => (
          <Flex gap={2} justifyContent="flex-end">
            <Link
              tag={NavLink}
              to={paths.explainInSegment(segment.documentId, donor.documentId)}
              aria-label={say('crm.segment.why-for', { name: donor.displayName })}
            >
              {say('crm.segment.why')}
            </Link>
            <RowActions name={donor.displayName} actions={mayChoose ? actionsFor(donor) : []} />
          </Flex>
        ),
      },
    ];
  }, [say, longInstant, day, organization.documentId, segment, assign, tellProblem, toggleNotification, mayChoose, choose]);
}
