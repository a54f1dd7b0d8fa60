import { BATCH_METHODS } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsQuery } from '../../services/funds';
import { checkBatch, type BatchValues } from './batch-values';

interface BatchFormProps {
  readonly form: FormState<BatchValues>;
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly save: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The slip that comes with a stack: its control totals first, then what most of its cheques share. */
export function BatchForm({ form, onSave, ...page }: BatchFormProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns = [] } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds = [] } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const field = <Name extends keyof BatchValues & string>(name: Name) => ({
    name,
    value: form.values[name],
    message: form.messages[name],
    onChange: (value: string) => form.set(name, value),
  });
  const named = (list: readonly { readonly documentId: string; readonly name: string }[]) =>
    list.map(({ documentId, name }) => ({ value: documentId, label: name }));
  const save = (): void => {
    const problems = Object.entries(checkBatch(form.values, language));
    if (problems.length > 0) form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    else onSave();
  };

  return (
    <FormPage {...page} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.batch.control-totals')}>
        <TextField
          {...field('expectedCount')}
          label={say('crm.batch.expectedCount')}
          hint={say('crm.batch.count-hint')}
          isRequired
          inputMode="numeric"
          maxLength={3}
        />
        <TextField
          {...field('expectedTotal')}
          label={say('crm.batch.expectedTotal', { currency: organization.defaultCurrency })}
          hint={say('crm.batch.total-hint')}
          isRequired
          inputMode="decimal"
          maxLength={20}
        />
      </FormSection>
      <FormSection title={say('crm.batch.shared')}>
        <TextField {...field('name')} label={say('crm.batch.name')} hint={say('crm.batch.name-hint')} maxLength={200} />
        <TextField {...field('receivedOn')} label={say('crm.gift.receivedOn')} hint={say('crm.gift.received-on-hint')} type="date" isRequired />
        <TextField {...field('depositedOn')} label={say('crm.gift.depositedOn')} type="date" />
        <ChoiceField
          {...field('paymentMethodType')}
          label={say('crm.gift.method')}
          choices={BATCH_METHODS.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))}
        />
        {campaigns.length > 0 && (
          <ChoiceField
            {...field('campaign')}
            label={say('crm.gift.campaign')}
            isClearable
            placeholder={say('crm.gift.no-campaign')}
            choices={named(campaigns.filter(({ campaignStatus }) => campaignStatus !== 'cancelled'))}
          />
        )}
        {funds.length > 0 && (
          <ChoiceField {...field('fund')} label={say('crm.gift.fund')} isClearable placeholder={say('crm.gift.no-fund')} choices={named(funds)} />
        )}
      </FormSection>
    </FormPage>
  );
}
