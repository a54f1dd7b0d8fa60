import { useCallback } from 'react';
import type { DonorFilter } from '../../../../shared/donors';
import { DONOR_LANGUAGES, DONOR_TYPES, LIFECYCLES, oneOf } from '../../../../shared/vocabulary';
import type { Choice } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useMembersQuery } from '../../services/members';
import { useTagsQuery } from '../../services/tags';
import { choicesOf, kindOf } from './filters';

export interface FilterWords {
  /** What may be chosen for a filter; empty where one types. */
  readonly choices: (filter: DonorFilter) => readonly Choice[];
  /** A filter and its value as a sentence: `gave $500 or more`. */
  readonly sentence: (filter: DonorFilter, value: string) => string;
}

/** Says filters in words, with the names of tags, campaigns and members. */
export function useFilterWords(): FilterWords {
  const say = useWords();
  const { money } = useFormats();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: tags } = useTagsQuery(inOrganization, { skip: !can('tag.read') });
  const { data: campaigns } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: members } = useMembersQuery(inOrganization, { skip: !can('member.read') });

  const labelOf = useCallback(
    (filter: DonorFilter, value: string): string => {
      const type = filter === 'type' ? oneOf(DONOR_TYPES, value) : undefined;
      const lifecycle = filter === 'lifecycle' ? oneOf(LIFECYCLES, value) : undefined;
      const language = filter === 'language' ? oneOf(DONOR_LANGUAGES, value) : undefined;
      if (type !== undefined) return say(`crm.donor-type.${type}`);
      if (lifecycle !== undefined) return say(`crm.lifecycle.${lifecycle}`);
      if (language !== undefined) return say(`crm.language.${language}`);
      if (filter === 'hasEmail') return say(value === 'true' ? 'crm.filter.has-email.true' : 'crm.filter.has-email.false');
      if (filter === 'archived') return say(value === 'true' ? 'crm.filter.archived.true' : 'crm.filter.archived.all');
      return value;
    },
    [say],
  );

  const choices = useCallback<FilterWords['choices']>(
    (filter) => {
      const named = (list: readonly { readonly documentId: string; readonly name: string }[] | undefined): Choice[] =>
        (list ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }));
      switch (kindOf(filter)) {
        case 'tag':
          return named(tags);
        case 'campaign':
          return named(campaigns);
        case 'member':
          return named(members);
        default:
          return choicesOf(filter).map((value) => ({ value, label: labelOf(filter, value) }));
      }
    },
    [tags, campaigns, members, labelOf],
  );

  const sentence = useCallback<FilterWords['sentence']>(
    (filter, value) => {
      const kind = kindOf(filter);
      if (filter === 'hasEmail' || filter === 'archived') return labelOf(filter, value);
      const shown =
        kind === 'amount' ? money(Number(value), organization.defaultCurrency) : (choices(filter).find((choice) => choice.value === value)?.label ?? value);
      return say(`crm.filter.sentence.${filter}`, { value: shown });
    },
    [choices, labelOf, money, organization.defaultCurrency, say],
  );

  return { choices, sentence };
}
