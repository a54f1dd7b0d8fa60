import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DonorOut } from '../../../../shared/donors';
import type { Channel, GrantedBasis, Purpose } from '../../../../shared/messages';
import { CHANNELS, GRANTED_BASES, oneOf, PURPOSES } from '../../../../shared/vocabulary';
import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { nowInField } from '../../format/dates';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useEnterConsentMutation } from '../../services/consents';
import { isProblem, messagesByField } from '../../services/problem';

interface ConsentDialogProps {
  readonly donor: DonorOut;
  readonly kind: 'given' | 'withdrawn';
  readonly onClose: () => void;
}

interface ConsentValues {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly basis: GrantedBasis;
  readonly at: string;
  readonly source: string;
  readonly wording: string;
}

/** Enters what a donor agreed to, or that they took it back. Nothing in the ledger ever changes: each is an entry of its own. */
export function ConsentDialog({ donor, kind, onClose }: ConsentDialogProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [enter, { isLoading, error, reset }] = useEnterConsentMutation();
  const form = useForm<ConsentValues>({ channel: 'email', purpose: 'all', basis: 'express', at: nowInField(), source: '', wording: '' });
  const { values, messages, set } = form;
  const isGiven = kind === 'given';

  const save = async (): Promise<void> => {
    const at = new Date(values.at);
    if (Number.isNaN(at.getTime())) return form.refuse({ at: say('crm.activities.refuse-date') });
    const source = values.source.trim();
    if (isGiven && values.basis === 'express' && source === '') return form.refuse({ source: say('crm.consent.refuse-source') });
    const { channel, purpose, basis, wording } = values;
    const answer = await enter({
      organization: organization.documentId,
      donor: donor.documentId,
      draft: {
        channel,
        purpose,
        ...(isGiven ? { basis, givenAt: at.toISOString() } : { withdrawnAt: at.toISOString() }),
        source: source === '' ? null : source,
        ...(wording.trim() === '' ? {} : { evidence: { wording: wording.trim() } }),
      },
    });
    if ('error' in answer) {
      // The contract says when; the form has one field for either.
      if (isProblem(answer.error)) {
        const { givenAt, withdrawnAt, ...others } = messagesByField(answer.error);
        form.refuse({ ...others, at: givenAt ?? withdrawnAt });
      }
      return;
    }
    toggleNotification({ type: 'success', message: say(isGiven ? 'crm.consent.entered' : 'crm.consent.withdrawal-entered') });
    onClose();
  };

  return (
    <FormDialog
      title={say(isGiven ? 'crm.consent.enter' : 'crm.consent.withdraw')}
      save={say(isGiven ? 'crm.consent.enter' : 'crm.consent.withdraw')}
      isSaving={isLoading}
      isDanger={!isGiven}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say(isGiven ? 'crm.consent.enter-text' : 'crm.consent.withdraw-text')}</Typography>
      <ChoiceField
        name="channel"
        label={say('crm.consent.channel')}
        value={values.channel}
        message={messages.channel}
        choices={CHANNELS.map((value) => ({ value, label: say(`crm.preference.${value}`) }))}
        onChange={(value) => set('channel', oneOf(CHANNELS, value) ?? 'email')}
      />
      <ChoiceField
        name="purpose"
        label={say('crm.consent.purpose')}
        value={values.purpose}
        message={messages.purpose}
        choices={PURPOSES.map((value) => ({ value, label: say(`crm.purpose.${value}`) }))}
        onChange={(value) => set('purpose', oneOf(PURPOSES, value) ?? 'all')}
      />
      {isGiven && (
        <ChoiceField
          name="basis"
          label={say('crm.consent.basis')}
          value={values.basis}
          message={messages.basis}
          choices={GRANTED_BASES.map((value) => ({ value, label: say(`crm.basis.${value}`) }))}
          onChange={(value) => set('basis', oneOf(GRANTED_BASES, value) ?? 'express')}
        />
      )}
      <TextField
        name="at"
        type="datetime-local"
        label={say('crm.consent.at')}
        isRequired
        value={values.at}
        message={messages.at}
        onChange={(value) => set('at', value)}
      />
      <TextField
        name="source"
        label={say('crm.consent.source')}
        hint={say('crm.consent.source-hint')}
        isRequired={isGiven && values.basis === 'express'}
        maxLength={120}
        value={values.source}
        message={messages.source}
        onChange={(value) => set('source', value)}
      />
      <TextAreaField
        name="wording"
        label={say('crm.consent.wording')}
        maxLength={2000}
        value={values.wording}
        message={messages.evidence}
        onChange={(value) => set('wording', value)}
      />
    </FormDialog>
  );
}
