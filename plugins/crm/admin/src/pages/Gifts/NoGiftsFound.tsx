import { Button } from '@strapi/design-system';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../hooks/useWords';
import { NewGiftButton } from './NewGiftButton';

interface NoGiftsFoundProps {
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

/** The list without rows: no gift yet, or none that fits. */
export function NoGiftsFound({ isNarrowed, onClear }: NoGiftsFoundProps) {
  const say = useWords();
  if (!isNarrowed) return <EmptyState title={say('crm.gifts.none.title')} text={say('crm.gifts.list.none')} action={<NewGiftButton />} />;
  return (
    <EmptyState
      title={say('crm.gifts.no-match.title')}
      text={say('crm.gifts.list.no-match')}
      action={
        <Button variant="secondary" onClick={onClear}>
          {say('crm.donors.no-match.action')}
        </Button>
      }
    />
  );
}
