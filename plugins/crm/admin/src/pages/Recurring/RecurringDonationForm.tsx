import { useState } from 'react';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsQuery } from '../../services/funds';
import type { PlanValues } from './plan-values';
import { MethodField, RhythmFields } from './RhythmFields';

interface RecurringDonationFormProps {
  readonly form: FormState<PlanValues>;
  /** The donor is known already. */
  readonly hasDonor: boolean;
}

const MOST_USED = ['CAD', 'USD', 'EUR', 'GBP'];

/** The fields of a recurring gift: who and how much, how often, until when, for what. */
export function RecurringDonationForm({ form, hasDonor }: RecurringDonationFormProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const [picked, setPicked] = useState<PickedDonor>();
  const { data: campaigns } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const field = <Name extends keyof PlanValues & string>(name: Name) => ({
    name,
    label: say(`crm.plan.${name}`),
    value: form.values[name],
    message: form.messages[name],
    onChange: (value: string) => form.set(name, value),
  });
  const currencies = [...new Set([organization.defaultCurrency, ...MOST_USED])];
  return (
    <>
      <FormSection title={say('crm.plan.basic')}>
        {!hasDonor && (
          <DonorPicker
            name="donor"
            label={say('crm.plan.donor')}
            message={form.messages.donor}
            isRequired
            donor={picked}
            onPick={(donor) => {
              setPicked(donor);
              form.set('donor', donor?.documentId ?? '');
              // A method of somebody else cannot pay.
              form.set('paymentMethod', '');
            }}
          />
        )}
        <TextField {...field('amount')} inputMode="decimal" isRequired hint={say('crm.plan.amount-hint')} />
        <ChoiceField {...field('currency')} choices={currencies.map((code) => ({ value: code, label: code }))} />
        <TextField {...field('startDate')} type="date" isRequired hint={say('crm.plan.start-hint')} />
        <RhythmFields values={form.values} messages={form.messages} onChange={(name, value) => form.set(name, value)} />
      </FormSection>
      <FormSection title={say('crm.plan.end')}>
        <TextField {...field('endDate')} type="date" hint={say('crm.plan.end-hint')} />
        <TextField {...field('plannedPayments')} inputMode="numeric" hint={say('crm.plan.planned-hint')} />
      </FormSection>
      <FormSection title={say('crm.plan.purpose')}>
        <MethodField
          donor={form.values.donor}
          value={form.values.paymentMethod}
          message={form.messages.paymentMethod}
          onChange={(method) => form.set('paymentMethod', method)}
        />
        <ChoiceField
          {...field('campaign')}
          isClearable
          placeholder={say('crm.gift.no-campaign')}
          choices={(campaigns ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }))}
        />
        <ChoiceField
          {...field('fund')}
          isClearable
          placeholder={say('crm.gift.no-fund')}
          choices={(funds ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }))}
        />
      </FormSection>
    </>
  );
}
