import { useParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeTemplateMutation, useTemplateQuery, type ReadTemplate } from '../../services/templates';
import { templateChange, templateValues } from './template-values';
import { TemplateForm } from './TemplateForm';

/** Changes a template into its next version. */
export default function EditTemplatePage() {
  const { templateId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useTemplateQuery({ organization: organization.documentId, template: templateId }, { refetchOnMountOrArgChange: true });
  return <LoadedPage reading={reading}>{(read) => <OpenForm key={read.template.documentId} read={read} />}</LoadedPage>;
}

function OpenForm({ read: { template, etag } }: { readonly read: ReadTemplate }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeTemplateMutation();
  const form = useForm(templateValues(template));
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, template: template.documentId, change: templateChange(form.values), etag });
    saved(answer, say('crm.saved'), () => paths.templates());
  };
  return (
    <TemplateForm
      form={form}
      title={template.name}
      subtitle={say('crm.template.version-of', { version: String(template.version) })}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
