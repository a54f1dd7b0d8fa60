import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DonorOut } from '../../../../shared/donors';
import { Panel } from '../../components/Panel';
import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { useForm } from '../../forms/useForm';
import { nowInField } from '../../format/dates';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useLogActivityMutation } from '../../services/notes';

const KINDS = ['call', 'meeting'] as const;

/** Writes down a call or a meeting; it joins the donor's history. */
export function ActivityLog({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { toggleNotification } = useNotification();
  const { organization } = useOrganization();
  const [log, { isLoading }] = useLogActivityMutation();
  const form = useForm<{ kind: (typeof KINDS)[number]; at: string; summary: string }>({ kind: 'call', at: nowInField(), summary: '' });
  const { values, messages, set, refuse } = form;

  const submit = async (): Promise<void> => {
    const at = new Date(values.at);
    const summary = values.summary.trim();
    if (Number.isNaN(at.getTime())) return refuse({ at: say('crm.activities.refuse-date') });
    if (summary === '') return refuse({ summary: say('crm.activities.refuse-summary') });
    const answer = await log({
      organization: organization.documentId,
      donor: donor.documentId,
      draft: { kind: values.kind, occurredAt: at.toISOString(), summary },
    });
    if ('error' in answer) return tellProblem(answer.error);
    set('summary', '');
    toggleNotification({ type: 'success', message: say('crm.activities.done') });
  };

  return (
    <Panel title={say('crm.activities.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={4} wrap="wrap">
            <Flex width="20rem">
              <ChoiceField
                name="activityKind"
                label={say('crm.activities.kind')}
                value={values.kind}
                choices={KINDS.map((kind) => ({ value: kind, label: say(`crm.history-kind.${kind}`) }))}
                onChange={(kind) => set('kind', kind === 'meeting' ? 'meeting' : 'call')}
              />
            </Flex>
            <Flex width="24rem">
              <TextField
                name="at"
                type="datetime-local"
                label={say('crm.activities.at')}
                value={values.at}
                message={messages.at}
                onChange={(at) => set('at', at)}
              />
            </Flex>
          </Flex>
          <TextAreaField
            name="summary"
            label={say('crm.activities.summary')}
            value={values.summary}
            message={messages.summary}
            maxLength={500}
            onChange={(summary) => set('summary', summary)}
          />
          <Flex>
            <Button type="submit" variant="secondary" loading={isLoading}>
              {say('crm.activities.log')}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Panel>
  );
}
