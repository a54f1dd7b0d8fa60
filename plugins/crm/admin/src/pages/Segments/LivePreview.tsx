import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { SegmentField } from '../../../../shared/segments';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useProblemWords } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import type { CriteriaGroup } from './criteria';
import { readInWords } from './reading';
import type { Preview } from './useSegmentPreview';
import { useReadingWords } from './useReadingWords';

interface LivePreviewProps {
  readonly criteria: CriteriaGroup;
  readonly fields: readonly SegmentField[];
  readonly unfinished: number;
  readonly preview: Preview;
}

/** Who fits the rule as it stands, and the rule in words, while one builds it. */
export function LivePreview({ criteria, fields, unfinished, preview }: LivePreviewProps) {
  const say = useWords();
  const words = useReadingWords(criteria, fields);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={say('crm.segment.preview')} action={preview.isCounting && <Loader small>{say('crm.state.loading')}</Loader>}>
        <Box aria-live="polite" role="status">
          <Found unfinished={unfinished} preview={preview} />
        </Box>
      </Panel>
      <Panel title={say('crm.segment.in-words')}>
        <Typography>{readInWords(criteria, words)}</Typography>
      </Panel>
    </Flex>
  );
}

function Found({ unfinished, preview: { data, error } }: Pick<LivePreviewProps, 'unfinished' | 'preview'>) {
  const say = useWords();
  const { number } = useFormats();
  const problemWords = useProblemWords();
  if (unfinished > 0) return <Typography textColor="neutral600">{say('crm.segment.unfinished', { count: unfinished })}</Typography>;
  if (error !== undefined) return <Typography textColor="danger600">{problemWords(error).text}</Typography>;
  if (data === undefined) return <Typography textColor="neutral600">{say('crm.state.loading')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <div>
        <Typography variant="alpha" tag="p">
          {say('crm.segment.preview-count', { count: data.count })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('crm.segment.preview-ms', { ms: number(data.ms) })}
        </Typography>
      </div>
      {data.sample.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={say('crm.segment.sample')}>
          {data.sample.map(({ documentId, displayName, totalDonated, currency }) => (
            <Flex key={documentId} tag="li" justifyContent="space-between" gap={2}>
              <Link tag={NavLink} to={paths.donor(documentId)} target="_blank">
                {displayName}
              </Link>
              <Typography variant="pi" textColor="neutral700">
                <Money amount={totalDonated} currency={currency} />
              </Typography>
            </Flex>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
