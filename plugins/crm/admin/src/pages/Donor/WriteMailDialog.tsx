import { Box, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonorOut } from '../../../../shared/donors';
import type { CommunicationDraft, MessageClass } from '../../../../shared/messages';
import { Loaded } from '../../components/Loaded';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm, type FormState } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCommunicateMutation, useMailPreviewQuery, useMailTemplatesQuery } from '../../services/communications';
import { useConsentDecisionQuery } from '../../services/consents';
import { isProblem, messagesByField } from '../../services/problem';

/** What one may write by hand; receipts go out from their own page. */
const CLASSES = ['transactional', 'fundraising', 'commercial'] as const satisfies readonly MessageClass[];

interface MailValues {
  readonly template: string;
  readonly messageClass: (typeof CLASSES)[number];
  readonly subject: string;
  readonly content: string;
  readonly isDraft: boolean;
}

/** Writes an e-mail to a donor, in one's own words or a template's, and sends it or keeps it. */
export function WriteMailDialog({ donor, onClose }: { readonly donor: DonorOut; readonly onClose: () => void }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const { data: templates = [] } = useMailTemplatesQuery({ organization: organization.documentId }, { skip: !can('template.read') });
  const [communicate, { isLoading, error, reset }] = useCommunicateMutation();
  const [idempotencyKey] = useState(randomKey);
  const form = useForm<MailValues>({ template: '', messageClass: 'transactional', subject: '', content: '', isDraft: false });
  const { values, set } = form;
  const chosen = templates.find(({ documentId }) => documentId === values.template);

  const save = async (): Promise<void> => {
    if (chosen === undefined) {
      if (values.subject.trim() === '') return form.refuse({ subject: say('crm.message.refuse-subject') });
      if (values.content.trim() === '') return form.refuse({ content: say('crm.message.refuse-content') });
    }
    const answer = await communicate({ organization: organization.documentId, donor: donor.documentId, draft: draftOf(values), idempotencyKey });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say(values.isDraft ? 'crm.message.kept' : 'crm.message.queued') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.message.write-to', { name: donor.displayName })}
      save={say(values.isDraft ? 'crm.message.keep' : 'crm.message.send')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <MayReceive donor={donor} messageClass={chosen?.messageClass ?? values.messageClass} />
      {templates.length > 0 && (
        <ChoiceField
          name="template"
          label={say('crm.message.template')}
          value={values.template}
          choices={templates.map(({ documentId, name }) => ({ value: documentId, label: name }))}
          placeholder={say('crm.message.own-words')}
          isClearable
          onChange={(value) => set('template', value)}
        />
      )}
      {chosen === undefined ? <OwnWords form={form} /> : <Preview donor={donor} template={chosen.documentId} />}
      <CheckField name="isDraft" label={say('crm.message.as-draft')} isChecked={values.isDraft} onChange={(value) => set('isDraft', value)} />
    </FormDialog>
  );
}

/** Says beforehand why a message would be refused. */
function MayReceive({ donor, messageClass }: { readonly donor: DonorOut; readonly messageClass: MessageClass }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId, donor: donor.documentId };
  const { currentData } = useConsentDecisionQuery({ ...place, channel: 'email', messageClass }, { skip: !can('consent.read') });
  return (
    <div role="status">
      {currentData?.allowed === false && (
        <Box background="warning100" borderColor="warning200" padding={3} hasRadius>
          <Typography>{say('crm.message.not-allowed', { reason: currentData.reason ?? '' })}</Typography>
        </Box>
      )}
    </div>
  );
}

function OwnWords({ form: { values, messages, set } }: { readonly form: FormState<MailValues> }) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        name="messageClass"
        label={say('crm.message.class')}
        hint={say('crm.message.class-hint')}
        value={values.messageClass}
        choices={CLASSES.map((value) => ({ value, label: say(`crm.message-class.${value}`) }))}
        onChange={(value) => set('messageClass', CLASSES.find((one) => one === value) ?? 'transactional')}
      />
      <TextField
        name="subject"
        label={say('crm.message.subject')}
        isRequired
        maxLength={500}
        value={values.subject}
        message={messages.subject}
        onChange={(value) => set('subject', value)}
      />
      <TextAreaField
        name="content"
        label={say('crm.message.content')}
        isRequired
        maxLength={50_000}
        value={values.content}
        message={messages.content}
        onChange={(value) => set('content', value)}
      />
    </>
  );
}

/** What the donor would read, in their language. */
function Preview({ donor, template }: { readonly donor: DonorOut; readonly template: string }) {
  const { organization } = useOrganization();
  const { currentData, ...reading } = useMailPreviewQuery({ organization: organization.documentId, donor: donor.documentId, template });
  return (
    <Loaded reading={{ ...reading, data: currentData }} rows={3}>
      {({ subject, text }) => (
        <Box background="neutral100" padding={4} hasRadius>
          <Typography tag="p" fontWeight="semiBold" paddingBottom={2}>
            {subject}
          </Typography>
          <Typography style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
        </Box>
      )}
    </Loaded>
  );
}

function draftOf({ template, messageClass, subject, content, isDraft }: MailValues): CommunicationDraft {
  const words = template === '' ? { messageClass, subject: subject.trim(), content: content.trim() } : { template };
  return { communicationType: 'email', direction: 'outbound', ...words, ...(isDraft ? { deliveryStatus: 'draft' as const } : {}) };
}
