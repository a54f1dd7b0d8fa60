import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { DonorOut, HistoryEntry, HistoryKind } from '../../../../shared/donors';
import { HISTORY_KINDS, oneOf } from '../../../../shared/vocabulary';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useDonorHistoryQuery } from '../../services/donors';

const STEP = 10;
const MOST = 100;

const Entry = styled.li`
  padding: ${({ theme }) => `${theme.spaces[2]} 0 ${theme.spaces[2]} ${theme.spaces[4]}`};
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
`;

/** Everything that happened with a donor, newest first. */
export function DonorHistory({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [kind, setKind] = useState<HistoryKind>();
  const [size, setSize] = useState(STEP);
  const { data, error, refetch, isFetching } = useDonorHistoryQuery({ organization: organization.documentId, donor: donor.documentId, kind, pageSize: size });
  const total = data?.pagination.total ?? 0;

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={4} />;
  return (
    <Panel
      title={say('crm.history.title')}
      action={
        <Box width="18rem">
          <SingleSelect
            size="S"
            aria-label={say('crm.history.kind')}
            placeholder={say('crm.history.every-kind')}
            value={kind ?? null}
            onChange={(chosen) => setKind(oneOf(HISTORY_KINDS, String(chosen)))}
            onClear={() => setKind(undefined)}
            clearLabel={say('crm.action.clear')}
          >
            {HISTORY_KINDS.map((name) => (
              <SingleSelectOption key={name} value={name}>
                {say(`crm.history-kind.${name}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      }
    >
      {data.rows.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.history.none')}</Typography>
      ) : (
        <ol aria-busy={isFetching}>
          {data.rows.map((entry, index) => (
            <Happening key={`${entry.occurredAt}-${index}`} entry={entry} />
          ))}
        </ol>
      )}
      {total > size && size < MOST && (
        <Flex paddingTop={3}>
          <Button variant="tertiary" loading={isFetching} onClick={() => setSize(Math.min(size + STEP * 2, MOST))}>
            {say('crm.history.more')}
          </Button>
        </Flex>
      )}
    </Panel>
  );
}

function Happening({ entry }: { readonly entry: HistoryEntry }) {
  const say = useWords();
  const { day, longDate, longInstant } = useFormats();
  const kind = oneOf(HISTORY_KINDS, entry.kind);
  // A gift is known by its date; the time of day says nothing.
  const when = kind === 'gift' ? longDate(day(entry.occurredAt)) : longInstant(entry.occurredAt);
  const notes = [kind === undefined ? null : say(`crm.history-kind.${kind}`), when, entry.author];
  return (
    <Entry>
      <Typography tag="p">{entry.summary}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {notes.filter((note) => note !== null).join(' · ')}
      </Typography>
    </Entry>
  );
}
