import { useParams } from 'react-router-dom';
import type { Tag } from '../../../../shared/rooms';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeTagMutation, useTagQuery } from '../../services/tags';
import { tagDraft, tagValues } from './tag-values';
import { TagForm } from './TagForm';

/** Changes a tag. */
export default function EditTagPage() {
  const { tagId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useTagQuery({ organization: organization.documentId, tag: tagId });
  return <LoadedPage reading={reading}>{(tag) => <OpenForm key={tag.documentId} tag={tag} />}</LoadedPage>;
}

function OpenForm({ tag }: { readonly tag: Tag }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeTagMutation();
  const form = useForm(tagValues(tag));
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, tag: tag.documentId, change: tagDraft(form.values) });
    saved(answer, say('crm.saved'), paths.tags);
  };
  return (
    <TagForm form={form} title={say('crm.edit', { name: tag.name })} isSaving={isLoading} onSave={() => void save()} problem={error} onCloseProblem={reset} />
  );
}
