import { useCallback } from 'react';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';

/** Says what a receipt may show, while one types. */
export function useEligibleWords() {
  const say = useWords();
  const { money } = useFormats();
  return useCallback(
    (eligible: number | null | undefined, currency: string): string => {
      if (eligible === undefined) return say('crm.gift.eligible-unknown');
      return eligible === null ? say('crm.gift.not-eligible') : say('crm.gift.eligible-now', { amount: money(eligible, currency) });
    },
    [say, money],
  );
}
