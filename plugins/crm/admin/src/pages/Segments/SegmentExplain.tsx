import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import type { Explanation, Segment, SegmentField } from '../../../../shared/segments';
import { DonorPicker } from '../../components/DonorPicker';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useDonorQuery } from '../../services/donors';
import { useSegmentExplanationQuery, useSegmentFieldsQuery } from '../../services/segments';
import { readCriteria } from './criteria';
import { RuleOutline } from './RuleOutline';
import { useReadingWords } from './useReadingWords';

/** Why one donor is in the segment or is not; who it is stands in the address. */
export function SegmentExplain({ segment }: { readonly segment: Segment }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, setAddress] = useSearchParams();
  const donorId = address.get('donor') ?? '';
  const donor = useDonorQuery({ organization: organization.documentId, donor: donorId }, { skip: donorId === '' });
  const chosen = donorId === '' || donor.data === undefined ? undefined : { documentId: donorId, name: donor.data.donor.displayName };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Box maxWidth="48rem">
        <DonorPicker
          name="donor"
          label={say('crm.explain.whom')}
          hint={say('crm.explain.hint')}
          donor={chosen}
          onPick={(picked) => setAddress(picked === undefined ? {} : { donor: picked.documentId })}
        />
      </Box>
      {donorId !== '' && (
        <Loaded reading={donor} rows={4}>
          {(read) => <Explained segment={segment} donor={read.donor} />}
        </Loaded>
      )}
    </Flex>
  );
}

function Explained({ segment, donor }: { readonly segment: Segment; readonly donor: DonorOut }) {
  const { organization } = useOrganization();
  const place = { organization: organization.documentId };
  const fields = useSegmentFieldsQuery(place);
  const explanation = useSegmentExplanationQuery({ ...place, segment: segment.documentId, donor: donor.documentId }, { refetchOnMountOrArgChange: true });
  return (
    <Loaded reading={fields} rows={4}>
      {(list) => (
        <Loaded reading={explanation} rows={4}>
          {(found) => <Answer donor={donor} explanation={found} fields={list} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface AnswerProps {
  readonly donor: DonorOut;
  readonly explanation: Explanation;
  readonly fields: readonly SegmentField[];
}

function Answer({ donor, explanation: { member, because, tree }, fields }: AnswerProps) {
  const say = useWords();
  const criteria = useMemo(() => readCriteria(tree), [tree]);
  const words = useReadingWords(criteria, fields);
  return (
    <Panel
      title={donor.displayName}
      action={
        <Link tag={NavLink} to={paths.donor(donor.documentId)}>
          {say('crm.explain.open')}
        </Link>
      }
    >
      <Flex gap={3} paddingBottom={3} wrap="wrap">
        <Status variant={member ? 'success' : 'neutral'} size="S" width="fit-content">
          <Typography tag="span" fontWeight="semiBold">
            {say(member ? 'crm.explain.in' : 'crm.explain.out')}
          </Typography>
        </Status>
        <Typography>{say(`crm.explain.because.${because}`)}</Typography>
      </Flex>
      {tree !== null && (
        <>
          <Typography variant="pi" textColor="neutral600">
            {say('crm.explain.tree')}
          </Typography>
          <RuleOutline group={criteria} words={words} />
        </>
      )}
    </Panel>
  );
}
