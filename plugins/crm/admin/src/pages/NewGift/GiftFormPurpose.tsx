import { CheckField, ChoiceField, TextAreaField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsQuery } from '../../services/funds';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

/** What the gift answers to and what it is for. */
export function GiftFormPurpose({ form }: GiftSectionProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns = [] } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds = [] } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const field = giftFieldOf(form, say);
  const named = (list: readonly { readonly documentId: string; readonly name: string }[]) =>
    list.map(({ documentId, name }) => ({ value: documentId, label: name }));
  const defaultFund = funds.find(({ isDefault }) => isDefault);
  return (
    <>
      {campaigns.length > 0 && <ChoiceField {...field('campaign')} isClearable placeholder={say('crm.gift.no-campaign')} choices={named(campaigns)} />}
      {funds.length > 0 && <ChoiceField {...field('fund')} isClearable placeholder={defaultFund?.name ?? say('crm.gift.no-fund')} choices={named(funds)} />}
      <TextAreaField {...field('memo')} maxLength={5000} />
      <CheckField
        name="isAnonymous"
        label={say('crm.gift.isAnonymous-choice')}
        isChecked={form.values.isAnonymous}
        onChange={(isChecked) => form.set('isAnonymous', isChecked)}
      />
    </>
  );
}
