import { ACKNOWLEDGEMENTS, DONATION_TYPES, PAYMENT_METHOD_TYPES, PAYMENT_STATUSES } from '../../../../shared/vocabulary';
import type { AskedFilter, FilterPart, FilterValues } from '../../components/filters/asked-filter';
import type { Choice } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsWithArchivedQuery } from '../../services/funds';
import { useTagsQuery } from '../../services/tags';
import { GIFT_LIST, type GiftListFilter } from './gift-list-rules';

/** The filters of the gift list in words, with the names of campaigns, funds and tags. */
export function useGiftFilters(): readonly AskedFilter<GiftListFilter>[] {
  const say = useWords();
  const { money } = useFormats();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds } = useFundsWithArchivedQuery(inOrganization, { skip: !can('fund.read') });
  const { data: tags } = useTagsQuery(inOrganization, { skip: !can('tag.read') });
  const amount = (value: string): string => money(Number(value), organization.defaultCurrency);

  const part = (name: GiftListFilter, input: FilterPart<GiftListFilter>['input'], label: string): FilterPart<GiftListFilter> => ({
    name,
    input,
    label,
    isValue: GIFT_LIST.filters[name],
  });
  const oneOfThese = (
    name: GiftListFilter & ('campaign' | 'fund' | 'tag' | 'paymentMethodType' | 'paymentStatus' | 'donationType' | 'acknowledgement'),
    choices: readonly Choice[],
    isHidden = false,
  ): AskedFilter<GiftListFilter> => ({
    key: name,
    label: say(`crm.gifts.filter.name.${name}`),
    isHidden,
    parts: [{ ...part(name, 'choice', say('crm.filter.value')), choices }],
    sentence: (values) => {
      const value = values[name] ?? '';
      return say(`crm.gifts.filter.sentence.${name}`, { value: choices.find((choice) => choice.value === value)?.label ?? '…' });
    },
  });
  const yesOrNo = (name: 'receipted' | 'counted', words: Readonly<Record<string, string>>): AskedFilter<GiftListFilter> => ({
    key: name,
    label: say(`crm.gifts.filter.name.${name}`),
    parts: [{ ...part(name, 'choice', say('crm.filter.value')), choices: Object.entries(words).map(([value, label]) => ({ value, label })) }],
    sentence: (values) => words[values[name] ?? ''] ?? '',
  });

  return [
    {
      key: 'received',
      label: say('crm.gifts.filter.name.received'),
      parts: [part('from', 'date', say('crm.gifts.filter.from')), part('to', 'date', say('crm.gifts.filter.to'))],
      sentence: ({ from, to }) => say(`crm.gifts.filter.sentence.received-${endsOf(from, to)}`, { from: from ?? '', to: to ?? '' }),
    },
    {
      key: 'amount',
      label: say('crm.gifts.filter.name.amount'),
      parts: [part('minAmount', 'amount', say('crm.gifts.filter.least')), part('maxAmount', 'amount', say('crm.gifts.filter.most'))],
      sentence: ({ minAmount, maxAmount }) =>
        say(`crm.gifts.filter.sentence.amount-${endsOf(minAmount, maxAmount)}`, { from: amount(minAmount ?? '0'), to: amount(maxAmount ?? '0') }),
    },
    oneOfThese('campaign', named(campaigns), !can('campaign.read')),
    oneOfThese('fund', named(funds), !can('fund.read')),
    oneOfThese(
      'paymentMethodType',
      PAYMENT_METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) })),
    ),
    oneOfThese(
      'paymentStatus',
      PAYMENT_STATUSES.map((value) => ({ value, label: say(`crm.payment-status.${value}`) })),
    ),
    oneOfThese(
      'donationType',
      DONATION_TYPES.map((value) => ({ value, label: say(`crm.donation-type.${value}`) })),
    ),
    yesOrNo('receipted', { true: say('crm.gifts.filter.sentence.receipted'), false: say('crm.gifts.filter.sentence.not-receipted') }),
    oneOfThese('tag', named(tags), !can('tag.read')),
    oneOfThese(
      'acknowledgement',
      ACKNOWLEDGEMENTS.map((value) => ({ value, label: say(`crm.acknowledgement.${value}`) })),
    ),
    yesOrNo('counted', { true: say('crm.gifts.filter.counted') }),
  ];
}

export type GiftListFilters = FilterValues<GiftListFilter>;

function endsOf(from: string | undefined, to: string | undefined): 'from' | 'to' | 'between' {
  if (from !== undefined && to !== undefined) return 'between';
  return from === undefined ? 'to' : 'from';
}

function named(list: readonly { readonly documentId: string; readonly name: string }[] | undefined): Choice[] {
  return (list ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }));
}
