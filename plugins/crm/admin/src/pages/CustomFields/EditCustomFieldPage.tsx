import { useParams } from 'react-router-dom';
import type { CustomField } from '../../../../shared/rooms';
import { LoadedPage } from '../../components/Loaded';
import { fieldLabel } from '../../custom-fields/show-custom-field';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeCustomFieldMutation, useCustomFieldQuery } from '../../services/custom-fields';
import { customFieldChange, customFieldValues } from './custom-field-values';
import { CustomFieldForm } from './CustomFieldForm';

/** Changes a field of donors. */
export default function EditCustomFieldPage() {
  const { fieldId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useCustomFieldQuery({ organization: organization.documentId, field: fieldId });
  return <LoadedPage reading={reading}>{(field) => <OpenForm key={field.documentId} field={field} />}</LoadedPage>;
}

function OpenForm({ field }: { readonly field: CustomField }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeCustomFieldMutation();
  const form = useForm(customFieldValues(field));
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, field: field.documentId, change: customFieldChange(form.values) });
    saved(answer, say('crm.saved'), paths.customFields);
  };
  return (
    <CustomFieldForm
      form={form}
      title={say('crm.edit', { name: fieldLabel(field, language) })}
      isNew={false}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
