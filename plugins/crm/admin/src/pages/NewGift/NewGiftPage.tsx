import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { NoPermission } from '../../components/NoPermission';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import { useForm } from '../../forms/useForm';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateGiftMutation } from '../../services/donations';
import { useDonorQuery } from '../../services/donors';
import { isProblem, messagesByField } from '../../services/problem';
import { checkGift } from './check-gift';
import { emptyGift, giftDraftOf } from './gift-values';
import { GiftFormAdvantage } from './GiftFormAdvantage';
import { GiftFormBasic } from './GiftFormBasic';
import { GiftFormKind } from './GiftFormKind';
import { GiftFormPurpose } from './GiftFormPurpose';

/** Records a gift of one donor. */
export default function NewGiftPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { language, money } = useFormats();
  const { donorId = '' } = useParams();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId, donor: donorId };
  const { data: read } = useDonorQuery(place);
  const [create, { isLoading, error, reset }] = useCreateGiftMutation();
  const form = useForm(emptyGift(todayIn(organization.timezone), organization.defaultCurrency));
  // One key for this form: sent twice by an impatient click or a slow network, the gift is recorded once.
  const [idempotencyKey] = useState(randomKey);

  if (!can('donation.create')) return <NoPermission />;

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkGift(form.values, language, organization.defaultCurrency));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const answer = await create({ ...place, draft: giftDraftOf(form.values, language, organization.defaultCurrency), idempotencyKey });
    if ('error' in answer) {
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    form.settle();
    toggleNotification({ type: 'success', message: say('crm.gift.created', { amount: money(answer.data.amount, answer.data.currency) }) });
    navigate(paths.donor(donorId));
  };

  return (
    <FormPage
      title={say('crm.gift.new')}
      subtitle={read?.donor.displayName}
      back={{ to: paths.donor(donorId), label: read?.donor.displayName ?? say('crm.donors.title') }}
      save={say('crm.gift.save')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    >
      <FormSection title={say('crm.gift.title')}>
        <GiftFormBasic form={form} />
        <GiftFormKind form={form} />
      </FormSection>
      <FormSection title={say('crm.gift.purpose')}>
        <GiftFormPurpose form={form} />
      </FormSection>
      <FormSection title={say('crm.gift.advantage')}>
        <GiftFormAdvantage form={form} />
      </FormSection>
    </FormPage>
  );
}
