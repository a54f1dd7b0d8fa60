import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateFundMutation } from '../../services/funds';
import { fundDraft, NEW_FUND } from './fund-values';
import { FundForm } from './FundForm';

/** Adds a fund. */
export default function NewFundPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateFundMutation();
  const form = useForm(NEW_FUND);
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: fundDraft(form.values) });
    saved(answer, say('crm.created', { name: form.values.name.trim() }), paths.funds);
  };
  return <FundForm form={form} title={say('crm.funds.new')} isSaving={isLoading} onSave={() => void save()} problem={error} onCloseProblem={reset} />;
}
