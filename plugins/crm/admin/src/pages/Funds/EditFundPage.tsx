import { useParams } from 'react-router-dom';
import type { Fund } from '../../../../shared/rooms';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeFundMutation, useFundQuery } from '../../services/funds';
import { fundDraft, fundValues } from './fund-values';
import { FundForm } from './FundForm';

/** Changes a fund. */
export default function EditFundPage() {
  const { fundId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useFundQuery({ organization: organization.documentId, fund: fundId });
  return <LoadedPage reading={reading}>{(fund) => <OpenForm key={fund.documentId} fund={fund} />}</LoadedPage>;
}

function OpenForm({ fund }: { readonly fund: Fund }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeFundMutation();
  const form = useForm(fundValues(fund));
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, fund: fund.documentId, change: fundDraft(form.values) });
    saved(answer, say('crm.saved'), paths.funds);
  };
  return (
    <FundForm form={form} title={say('crm.edit', { name: fund.name })} isSaving={isLoading} onSave={() => void save()} problem={error} onCloseProblem={reset} />
  );
}
