import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateTagMutation } from '../../services/tags';
import { NEW_TAG, tagDraft } from './tag-values';
import { TagForm } from './TagForm';

/** Adds a tag. */
export default function NewTagPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateTagMutation();
  const form = useForm(NEW_TAG);
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: tagDraft(form.values) });
    saved(answer, say('crm.created', { name: form.values.name.trim() }), paths.tags);
  };
  return <TagForm form={form} title={say('crm.tags.new')} isSaving={isLoading} onSave={() => void save()} problem={error} onCloseProblem={reset} />;
}
