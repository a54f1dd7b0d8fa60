import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { Segment } from '../../../../shared/segments';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useSegmentFieldsQuery } from '../../services/segments';
import { readCriteria } from './criteria';
import { readInWords } from './reading';
import { RuleOutline } from './RuleOutline';
import { useReadingWords } from './useReadingWords';

/** The rule of a segment as one would say it, and as a tree. */
export function SegmentRule({ segment }: { readonly segment: Segment }) {
  const say = useWords();
  const { organization } = useOrganization();
  const fields = useSegmentFieldsQuery({ organization: organization.documentId });
  const criteria = useMemo(() => readCriteria(segment.criteria), [segment.criteria]);
  const words = useReadingWords(criteria, fields.data ?? []);
  return (
    <Loaded reading={fields} rows={3}>
      {() => (
        <Panel title={say('crm.segment.in-words')}>
          <Typography tag="p" variant="delta" fontWeight="regular">
            {readInWords(criteria, words)}
          </Typography>
          {criteria.rules.length > 1 && <RuleOutline group={criteria} words={words} />}
        </Panel>
      )}
    </Loaded>
  );
}
