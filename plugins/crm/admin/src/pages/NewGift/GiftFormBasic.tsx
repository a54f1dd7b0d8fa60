import { PAYMENT_METHOD_TYPES } from '../../../../shared/vocabulary';
import { DonorPicker } from '../../components/DonorPicker';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsQuery } from '../../services/funds';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';
import { optionsOf } from './options-of';

interface GiftFormBasicProps extends GiftSectionProps {
  /** The form was opened for this donor's gift. */
  readonly isDonorGiven?: boolean;
}

/** The quick part, enough for most gifts: who, how much, when, how, and for what. */
export function GiftFormBasic({ form, isReceipted = false, isDonorGiven = false }: GiftFormBasicProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns = [] } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds = [] } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const field = giftFieldOf(form, say);
  const { donor, paymentMethodType, splits } = form.values;
  const defaultFund = funds.find(({ isDefault }) => isDefault);
  return (
    <>
      {!isDonorGiven && (
        <DonorPicker
          name="donor"
          label={say('crm.gift.donor')}
          isRequired
          isDisabled={isReceipted}
          donor={donor}
          message={form.messages.donor}
          onPick={(picked) => form.set('donor', picked)}
        />
      )}
      <TextField {...field('amount')} inputMode="decimal" isRequired isDisabled={isReceipted} hint={say('crm.gift.amount-hint')} />
      <TextField {...field('receivedOn')} type="date" isRequired isDisabled={isReceipted} hint={say('crm.gift.received-on-hint')} />
      <ChoiceField {...field('paymentMethodType')} choices={PAYMENT_METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))} />
      {paymentMethodType === 'cheque' && <TextField {...field('chequeNumber')} maxLength={60} />}
      {campaigns.length > 0 && (
        <ChoiceField {...field('campaign')} isClearable placeholder={say('crm.gift.no-campaign')} choices={optionsOf(campaigns, form.values.campaign)} />
      )}
      {funds.length > 0 && splits.length === 0 && (
        <ChoiceField
          {...field('fund')}
          isClearable
          placeholder={defaultFund?.name ?? say('crm.gift.no-fund')}
          hint={say('crm.gift.fund-hint')}
          choices={optionsOf(funds, form.values.fund)}
        />
      )}
    </>
  );
}
