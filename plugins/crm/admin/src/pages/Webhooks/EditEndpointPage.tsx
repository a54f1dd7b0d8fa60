import { useParams } from 'react-router-dom';
import type { Endpoint } from '../../../../shared/operations';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeEndpointMutation, useEndpointQuery } from '../../services/webhooks';
import { endpointDraft, endpointValues } from './endpoint-values';
import { EndpointForm } from './EndpointForm';

/** Changes where an endpoint is, or what it is told of. */
export default function EditEndpointPage() {
  const { endpointId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useEndpointQuery({ organization: organization.documentId, endpoint: endpointId });
  return <LoadedPage reading={reading}>{(endpoint) => <OpenForm key={endpoint.documentId} endpoint={endpoint} />}</LoadedPage>;
}

function OpenForm({ endpoint }: { readonly endpoint: Endpoint }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeEndpointMutation();
  const form = useForm(endpointValues(endpoint));
  const saved = useSaved(form);
  const page = paths.webhook(endpoint.documentId);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, endpoint: endpoint.documentId, change: endpointDraft(form.values) });
    saved(answer, say('crm.saved'), () => page);
  };
  return (
    <EndpointForm
      form={form}
      title={say('crm.webhook.edit')}
      back={{ to: page, label: endpoint.description ?? new URL(endpoint.url).hostname }}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
