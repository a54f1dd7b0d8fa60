import { DONATION_TYPES, oneOf } from '../../../../shared/vocabulary';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { eligibleOf } from './check-gift';
import type { SectionKey } from './gift-sections';
import type { GiftValues } from './gift-values';

/** What each folded part is called, with what stands in it: one sees it without opening. */
export function useSectionTitles(values: GiftValues): Readonly<Record<SectionKey, string>> {
  const say = useWords();
  const { language, money } = useFormats();
  const { donationType, splits, tributeType, honoree, softCredits, currency } = values;
  const type = oneOf(DONATION_TYPES, donationType);
  const eligible = eligibleOf(values, language);
  const isTribute = tributeType === 'honour' || tributeType === 'memorial';
  const titled = (title: string, what: string | undefined): string => (what === undefined ? title : `${title} · ${what}`);
  return {
    kind: titled(say('crm.gift.section.kind'), type === undefined ? undefined : say(`crm.donation-type.${type}`)),
    splits: titled(say('crm.gift.section.splits'), splits.length === 0 ? undefined : say('crm.gift.split.count', { count: splits.length })),
    advantage: titled(
      say('crm.gift.advantage'),
      eligible === undefined
        ? undefined
        : eligible === null
          ? say('crm.gift.no-receipt')
          : say('crm.gift.eligible-short', { amount: money(eligible, currency) }),
    ),
    tribute: titled(
      say('crm.gift.section.tribute'),
      isTribute && honoree.trim() !== '' ? say(`crm.gift.tribute.of-${tributeType}`, { name: honoree.trim() }) : undefined,
    ),
    credits: titled(say('crm.credit.title'), softCredits.length === 0 ? undefined : say('crm.credit.count', { count: softCredits.length })),
    more: say('crm.gift.section.more'),
  };
}
