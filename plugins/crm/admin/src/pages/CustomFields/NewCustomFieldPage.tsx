import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateCustomFieldMutation, useCustomFieldsQuery } from '../../services/custom-fields';
import { customFieldDraft, NEW_FIELD } from './custom-field-values';
import { CustomFieldForm } from './CustomFieldForm';

/** Adds a field to donors, after those there are. */
export default function NewCustomFieldPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const fields = useCustomFieldsQuery({ organization: organization.documentId });
  const [create, { isLoading, error, reset }] = useCreateCustomFieldMutation();
  const form = useForm(NEW_FIELD);
  const saved = useSaved(form);
  const save = async (position: number): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: customFieldDraft(form.values, position) });
    saved(answer, say('crm.created', { name: form.values.labelFr.trim() }), paths.customFields);
  };
  return (
    <LoadedPage reading={fields}>
      {(list) => (
        <CustomFieldForm
          form={form}
          title={say('crm.custom-fields.new')}
          isNew
          isSaving={isLoading}
          onSave={() => void save(Math.max(0, ...list.map(({ position }) => position)) + 1)}
          problem={error}
          onCloseProblem={reset}
        />
      )}
    </LoadedPage>
  );
}
