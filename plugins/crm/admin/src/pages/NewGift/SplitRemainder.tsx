import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { remainderOf, type Split } from './gift-splits';

interface SplitRemainderProps {
  readonly split: Split;
  readonly currency: string;
  readonly onRest: () => void;
}

/** What of a gift is still to be given to a fund, and the way to give it to the last one. */
export function SplitRemainder({ split, currency, onRest }: SplitRemainderProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const left = remainderOf(split, language);
  return (
    <Flex gap={3} wrap="wrap">
      <Typography role="status" fontWeight="semiBold" textColor={left === 0 ? 'success700' : 'danger600'}>
        {left === undefined
          ? say('crm.gift.split.no-amount')
          : left === 0
            ? say('crm.gift.split.even')
            : left > 0
              ? say('crm.gift.split.left', { amount: money(left, currency) })
              : say('crm.gift.split.over', { amount: money(-left, currency) })}
      </Typography>
      {left !== undefined && left > 0 && <TextButton onClick={onRest}>{say('crm.gift.split.rest')}</TextButton>}
    </Flex>
  );
}
