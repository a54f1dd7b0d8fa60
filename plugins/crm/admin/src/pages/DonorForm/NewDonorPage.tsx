import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NoPermission } from '../../components/NoPermission';
import { useForm } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCustomFieldsQuery } from '../../services/custom-fields';
import { useCreateDonorMutation } from '../../services/donors';
import { isProblem, messagesByField } from '../../services/problem';
import { DonorForm } from './DonorForm';
import { draftOf, emptyValues } from './donor-values';

/** Adds a donor. */
export default function NewDonorPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const { data: customFields = [] } = useCustomFieldsQuery({ organization: organization.documentId }, { skip: !can('custom-field.read') });
  const [create, { isLoading, error, reset }] = useCreateDonorMutation();
  const form = useForm(emptyValues(organization.defaultLanguage));
  const [idempotencyKey] = useState(randomKey);

  if (!can('donor.create')) return <NoPermission />;

  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: draftOf(form.values), idempotencyKey });
    if ('error' in answer) {
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    form.settle();
    toggleNotification({ type: 'success', message: say('crm.donor.created', { name: answer.data.displayName }) });
    navigate(paths.donor(answer.data.documentId));
  };

  return (
    <DonorForm
      form={form}
      title={say('crm.donors.new')}
      back={{ to: paths.donors(), label: say('crm.donors.title') }}
      customFields={customFields}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
