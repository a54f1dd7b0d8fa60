import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useWords } from '../../hooks/useWords';
import type { Keeping } from './useEntry';

const COLORS = { saved: 'success600', saving: 'neutral600', unsaved: 'neutral600', offline: 'warning600', refused: 'danger600' } as const;
const ICONS = { saved: CheckCircle, saving: Clock, unsaved: Clock, offline: WarningCircle, refused: WarningCircle } as const;

/** Where the rows are, always in sight: stored and when, on their way, or kept in this browser until the connection is back. */
export function SaveState({ keeping, savedAt }: { readonly keeping: Keeping; readonly savedAt: Date | undefined }) {
  const say = useWords();
  const { formatTime } = useIntl();
  const Icon = ICONS[keeping];
  const text =
    keeping === 'saved'
      ? savedAt === undefined
        ? say('crm.batch.all-saved')
        : say('crm.batch.saved-at', { time: formatTime(savedAt) })
      : say(`crm.batch.keeping.${keeping}`);
  return (
    <Flex gap={2} role="status" aria-live="polite" data-keeping={keeping}>
      <Icon width="1.6rem" height="1.6rem" fill={COLORS[keeping]} aria-hidden />
      <Typography variant="pi" textColor={keeping === 'offline' || keeping === 'refused' ? 'neutral800' : 'neutral600'}>
        {text}
      </Typography>
    </Flex>
  );
}
