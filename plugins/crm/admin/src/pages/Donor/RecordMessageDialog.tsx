import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonorOut } from '../../../../shared/donors';
import type { CommunicationType } from '../../../../shared/messages';
import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { nowInField } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCommunicateMutation } from '../../services/communications';
import { isProblem, messagesByField } from '../../services/problem';

interface Said {
  readonly key: 'call-made' | 'call-received' | 'meeting' | 'letter-sent' | 'letter-received' | 'email-received' | 'sms-received';
  readonly communicationType: CommunicationType;
  readonly direction: 'outbound' | 'inbound';
}

/** What can be told of. An e-mail to a donor is written and sent here instead. */
const CALL: Said = { key: 'call-made', communicationType: 'phone', direction: 'outbound' };
const SAID: readonly Said[] = [
  CALL,
  { key: 'call-received', communicationType: 'phone', direction: 'inbound' },
  { key: 'meeting', communicationType: 'in_person', direction: 'outbound' },
  { key: 'letter-sent', communicationType: 'letter', direction: 'outbound' },
  { key: 'letter-received', communicationType: 'letter', direction: 'inbound' },
  { key: 'email-received', communicationType: 'email', direction: 'inbound' },
  { key: 'sms-received', communicationType: 'sms', direction: 'inbound' },
];

/** Tells of a call, a visit, a letter, or of what a donor wrote. */
export function RecordMessageDialog({ donor, onClose }: { readonly donor: DonorOut; readonly onClose: () => void }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [communicate, { isLoading, error, reset }] = useCommunicateMutation();
  const [idempotencyKey] = useState(randomKey);
  const form = useForm({ said: CALL, occurredAt: nowInField(), subject: '', content: '' });
  const { values, messages, set } = form;

  const save = async (): Promise<void> => {
    const at = new Date(values.occurredAt);
    if (Number.isNaN(at.getTime())) return form.refuse({ occurredAt: say('crm.activities.refuse-date') });
    if (values.content.trim() === '') return form.refuse({ content: say('crm.message.refuse-content') });
    const { communicationType, direction } = values.said;
    const answer = await communicate({
      organization: organization.documentId,
      donor: donor.documentId,
      draft: { communicationType, direction, occurredAt: at.toISOString(), subject: values.subject, content: values.content.trim() },
      idempotencyKey,
    });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.message.recorded') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.message.record')}
      save={say('crm.action.save')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ChoiceField
        name="said"
        label={say('crm.message.type')}
        value={values.said.key}
        choices={SAID.map(({ key }) => ({ value: key, label: say(`crm.said.${key}`) }))}
        onChange={(key) => set('said', SAID.find((said) => said.key === key) ?? CALL)}
      />
      <TextField
        name="occurredAt"
        type="datetime-local"
        label={say('crm.activities.at')}
        isRequired
        value={values.occurredAt}
        message={messages.occurredAt}
        onChange={(value) => set('occurredAt', value)}
      />
      <TextField
        name="subject"
        label={say('crm.message.subject')}
        maxLength={500}
        value={values.subject}
        message={messages.subject}
        onChange={(value) => set('subject', value)}
      />
      <TextAreaField
        name="content"
        label={say('crm.message.said')}
        isRequired
        maxLength={50_000}
        value={values.content}
        message={messages.content}
        onChange={(value) => set('content', value)}
      />
    </FormDialog>
  );
}
