import { Flex, Link, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import type { SegmentOfDonor } from '../../../../shared/segments';
import { Panel } from '../../components/Panel';
import { SkeletonBar } from '../../components/Skeleton';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ALL } from '../../services/paging';
import { useAssignToSegmentMutation, useSegmentsOfDonorQuery, useSegmentsQuery } from '../../services/segments';
import { SegmentName } from '../Segments/SegmentName';

/** The segments a donor is in, and why; static ones are given and taken here. */
export function DonorSegments({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data, error } = useSegmentsOfDonorQuery({ organization: organization.documentId, donor: donor.documentId });
  if (error !== undefined) return null;
  return (
    <Panel title={say('crm.donor.segments')} action={<AddToSegment donor={donor} taken={data} />}>
      {data === undefined ? (
        <SkeletonBar width="60%" />
      ) : data.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.donor.no-segment')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data.map((one) => (
            <InSegment key={one.segment.documentId} one={one} donor={donor} />
          ))}
        </Flex>
      )}
    </Panel>
  );
}

function InSegment({ one: { segment, membership }, donor }: { readonly one: SegmentOfDonor; readonly donor: DonorOut }) {
  const say = useWords();
  const { origin, reason, assignedBy } = membership;
  const why = [say(`crm.origin.${origin}`), assignedBy, reason].filter((part) => part !== null).join(' · ');
  return (
    <li>
      <SegmentName color={segment.color}>
        <Link tag={NavLink} to={paths.segment(segment.documentId)}>
          <span style={{ textDecoration: origin === 'manual_exclude' ? 'line-through' : 'none' }}>{segment.name}</span>
        </Link>
        <Typography variant="pi" textColor="neutral600">
          {why}
        </Typography>
        {segment.isAutomatic && (
          <Link tag={NavLink} to={paths.explainInSegment(segment.documentId, donor.documentId)} aria-label={say('crm.donor.why-in', { name: segment.name })}>
            {say('crm.segment.why')}
          </Link>
        )}
      </SegmentName>
    </li>
  );
}

interface AddToSegmentProps {
  readonly donor: DonorOut;
  readonly taken: readonly SegmentOfDonor[] | undefined;
}

/** Offers the static segments the donor is not in yet: an automatic one is its rule's. */
function AddToSegment({ donor, taken }: AddToSegmentProps) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const mayAssign = can('segment.assign');
  const { data } = useSegmentsQuery({ organization: organization.documentId, query: { isAutomatic: 'false', ...ALL } }, { skip: !mayAssign });
  const [assign] = useAssignToSegmentMutation();
  const isIn = new Set((taken ?? []).filter(({ membership }) => membership.origin !== 'manual_exclude').map(({ segment }) => segment.documentId));
  const open = (data?.rows ?? []).filter(({ documentId }) => !isIn.has(documentId));
  if (!mayAssign || taken === undefined || open.length === 0) return null;

  const add = async (segment: string, name: string): Promise<void> => {
    const answer = await assign({ organization: organization.documentId, segment, choices: { add: [donor.documentId] } });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.donor.in-segment', { name }) });
  };
  return (
    <SimpleMenu label={say('crm.donor.add-segment')} variant="ghost" size="S" startIcon={<Plus />}>
      {open.map(({ documentId, name }) => (
        <MenuItem key={documentId} onSelect={() => void add(documentId, name)}>
          {name}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}
