import { ArrowsCounterClockwise, Key, Pencil, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Endpoint } from '../../../../shared/operations';
import { ConfirmAction } from '../../components/ConfirmAction';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeEndpointMutation, useRemoveEndpointMutation, useReplaceSecretMutation } from '../../services/webhooks';
import { SecretDialog } from './SecretDialog';

/** Edit, pause or take up again, another secret, delete. */
export function EndpointActions({ endpoint, name }: { readonly endpoint: Endpoint; readonly name: string }) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [change] = useChangeEndpointMutation();
  const [replaceSecret, { isLoading }] = useReplaceSecretMutation();
  const [remove] = useRemoveEndpointMutation();
  const [isAsking, setAsking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const place = { organization: organization.documentId, endpoint: endpoint.documentId };
  const removal = useRemoval<Endpoint, void>(
    () => ({ title: say('crm.webhook.delete'), text: say('crm.webhook.delete-text'), confirm: say('crm.webhook.delete') }),
    () => remove(place),
    () => say('crm.deleted', { name }),
    () => navigate(paths.webhooks()),
  );
  const turn = async (isActive: boolean): Promise<void> => {
    const answer = await change({ ...place, change: { isActive } });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say(isActive ? 'crm.webhook.is-resumed' : 'crm.webhook.is-paused') });
  };
  const rotate = async (): Promise<void> => {
    const answer = await replaceSecret(place);
    setAsking(false);
    if ('error' in answer) tellProblem(answer.error);
    else setSecret(answer.data.secret);
  };
  return (
    <>
      <RowActions
        name={name}
        actions={[
          { key: 'edit', label: say('crm.action.edit'), icon: <Pencil />, onSelect: () => navigate(paths.editWebhook(endpoint.documentId)) },
          {
            key: 'turn',
            label: say(endpoint.isActive ? 'crm.webhook.pause' : 'crm.webhook.resume'),
            icon: <ArrowsCounterClockwise />,
            onSelect: () => void turn(!endpoint.isActive),
          },
          { key: 'secret', label: say('crm.webhook.rotate'), icon: <Key />, onSelect: () => setAsking(true) },
          { key: 'delete', label: say('crm.webhook.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(endpoint) },
        ]}
      />
      <ConfirmAction
        isOpen={isAsking}
        title={say('crm.webhook.rotate')}
        text={say('crm.webhook.rotate-text')}
        confirm={say('crm.webhook.rotate')}
        isBusy={isLoading}
        onConfirm={() => void rotate()}
        onClose={() => setAsking(false)}
      />
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
      {removal.dialog}
    </>
  );
}
