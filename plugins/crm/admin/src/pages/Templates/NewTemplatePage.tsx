import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateTemplateMutation } from '../../services/templates';
import { NEW_TEMPLATE, templateDraft } from './template-values';
import { TemplateForm } from './TemplateForm';

/** Writes a new template. */
export default function NewTemplatePage() {
  const say = useWords();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateTemplateMutation();
  const form = useForm(NEW_TEMPLATE);
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: templateDraft(form.values) });
    saved(answer, say('crm.created', { name: form.values.name.trim() }), () => paths.templates());
  };
  return (
    <TemplateForm form={form} title={say('crm.templates.new')} isNew isSaving={isLoading} onSave={() => void save()} problem={error} onCloseProblem={reset} />
  );
}
