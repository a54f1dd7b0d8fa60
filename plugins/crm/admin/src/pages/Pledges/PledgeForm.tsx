import type { ReactNode } from 'react';
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
import { checkPledge, type PledgeValues } from './pledge-values';
import { ScheduleField } from './ScheduleField';

interface PledgeFormProps {
  readonly form: FormState<PledgeValues>;
  readonly title: string;
  readonly subtitle?: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly isSaving: boolean;
  /** Further refusals, of what stands before the pledge itself. */
  readonly check?: () => Readonly<Record<string, string>>;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly before?: ReactNode;
}

/** The form of a pledge: how much, for what, and when it comes. */
export function PledgeForm({ form, check, onSave, before, ...page }: PledgeFormProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns = [] } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds = [] } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const { values, messages, set } = form;
  const named = (list: readonly { readonly documentId: string; readonly name: string }[]) =>
    list.map(({ documentId, name }) => ({ value: documentId, label: name }));

  const save = (): void => {
    const own = Object.entries(checkPledge(values, language)).map(([name, id]): [string, string] => [name, say(id)]);
    const refused = { ...check?.(), ...Object.fromEntries(own) };
    if (Object.keys(refused).length > 0) form.refuse(refused);
    else onSave();
  };

  return (
    <FormPage {...page} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.pledge.title')}>
        {before}
        <TextField
          name="amount"
          label={say('crm.pledge.amount', { currency: organization.defaultCurrency })}
          isRequired
          inputMode="decimal"
          maxLength={20}
          value={values.amount}
          message={messages.amount}
          onChange={(amount) => set('amount', amount)}
        />
        <TextField
          name="pledgedOn"
          type="date"
          label={say('crm.pledge.pledgedOn')}
          isRequired
          value={values.pledgedOn}
          message={messages.pledgedOn}
          onChange={(pledgedOn) => set('pledgedOn', pledgedOn)}
        />
        {campaigns.length > 0 && (
          <ChoiceField
            name="campaign"
            label={say('crm.gift.campaign')}
            isClearable
            placeholder={say('crm.gift.no-campaign')}
            value={values.campaign}
            message={messages.campaign}
            choices={named(campaigns)}
            onChange={(campaign) => set('campaign', campaign)}
          />
        )}
        {funds.length > 0 && (
          <ChoiceField
            name="fund"
            label={say('crm.gift.fund')}
            isClearable
            placeholder={say('crm.gift.no-fund')}
            value={values.fund}
            message={messages.fund}
            choices={named(funds)}
            onChange={(fund) => set('fund', fund)}
          />
        )}
      </FormSection>
      <FormSection title={say('crm.pledge.schedule')}>
        <ScheduleField amount={values.amount} schedule={values.schedule} message={messages.schedule} onChange={(schedule) => set('schedule', schedule)} />
      </FormSection>
    </FormPage>
  );
}
