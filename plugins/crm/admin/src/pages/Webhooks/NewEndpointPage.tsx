import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CreatedEndpoint } from '../../../../shared/operations';
import { useForm } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isProblem, messagesByField } from '../../services/problem';
import { useAddEndpointMutation } from '../../services/webhooks';
import { endpointDraft, NEW_ENDPOINT } from './endpoint-values';
import { EndpointForm } from './EndpointForm';
import { SecretDialog } from './SecretDialog';

/** Adds an endpoint; its secret is shown before one goes on, this once. */
export default function NewEndpointPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const [add, { isLoading, error, reset }] = useAddEndpointMutation();
  const [made, setMade] = useState<CreatedEndpoint>();
  const form = useForm(NEW_ENDPOINT);
  const save = async (): Promise<void> => {
    const answer = await add({ organization: organization.documentId, draft: endpointDraft(form.values) });
    if ('error' in answer) {
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    form.settle();
    setMade(answer.data);
  };
  return (
    <>
      <EndpointForm
        form={form}
        title={say('crm.webhooks.new')}
        back={{ to: paths.webhooks(), label: say('crm.webhooks.title') }}
        isSaving={isLoading}
        onSave={() => void save()}
        problem={error}
        onCloseProblem={reset}
      />
      {made !== undefined && <SecretDialog secret={made.secret} onClose={() => navigate(paths.webhook(made.documentId))} />}
    </>
  );
}
