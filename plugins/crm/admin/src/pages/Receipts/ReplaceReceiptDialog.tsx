import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReceiptOut, ReceiptRow } from '../../../../shared/receipts';
import { oneOf } from '../../../../shared/vocabulary';
import { Loaded } from '../../components/Loaded';
import { ChoiceField, TextAreaField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isProblem } from '../../services/problem';
import { useReceiptQuery, useReplaceReceiptMutation } from '../../services/receipts';
import { CorrectedGift } from './CorrectedGift';
import { correctionOf } from './corrections';
import { nameOf } from './CorrectionFields';
import { RECEIPT_LANGUAGES } from './receipt-languages';
import { useCorrections } from './useCorrections';

interface ReplaceReceiptDialogProps {
  readonly receipt: Pick<ReceiptRow, 'documentId' | 'number' | 'language'>;
  readonly onClose: () => void;
}

/** Replaces a receipt by a new one: why, in which language, and what was wrong about its gifts, put right in the same step. */
export function ReplaceReceiptDialog({ receipt, onClose }: ReplaceReceiptDialogProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { language: panelLanguage } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const reading = useReceiptQuery({ organization: organization.documentId, receipt: receipt.documentId });
  const [replace, { isLoading, error, reset }] = useReplaceReceiptMutation();
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const form = useForm<{ reason: string; language: string }>({ reason: '', language: receipt.language });
  const corrected = useCorrections(panelLanguage);

  const save = async (): Promise<void> => {
    const reason = form.values.reason.trim();
    const checked = corrected.gifts.map(({ gift, values }) => ({ gift, outcome: correctionOf(gift, values, panelLanguage) }));
    const refusals = checked.flatMap(({ gift, outcome }) =>
      'refused' in outcome ? Object.entries(outcome.refused).map(([field, id]) => [`${gift.documentId}.${field}`, say(id)] as const) : [],
    );
    if (reason === '' || refusals.length > 0)
      return form.refuse({ ...Object.fromEntries(refusals), ...(reason === '' && { reason: say('crm.receipt.refuse-reason') }) });
    const corrections = checked.flatMap(({ outcome }) => ('correction' in outcome && outcome.correction !== undefined ? [outcome.correction] : []));
    const draft = { reason, language: oneOf(RECEIPT_LANGUAGES, form.values.language), ...(corrections.length > 0 && { corrections }) };
    const answer = await replace({ organization: organization.documentId, receipt: receipt.documentId, draft, idempotencyKey });
    if ('error' in answer) {
      // What was refused may be put right meanwhile: the next try is another request.
      setIdempotencyKey(randomKey());
      if (isProblem(answer.error)) form.refuse(messagesOf(answer.error.errors, corrections));
      return;
    }
    toggleNotification({ type: 'success', message: say('crm.receipt.done.replace', { number: receipt.number, other: answer.data.number }) });
    onClose();
    navigate(paths.receipt(answer.data.documentId));
  };

  return (
    <FormDialog
      title={say('crm.receipt.do.replace')}
      save={say('crm.receipt.do.replace')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.receipt.text.replace', { number: receipt.number })}</Typography>
      <TextAreaField
        name="reason"
        label={say('crm.receipt.reason')}
        isRequired
        maxLength={500}
        value={form.values.reason}
        message={form.messages.reason}
        onChange={(value) => form.set('reason', value)}
      />
      <ChoiceField
        name="language"
        label={say('crm.receipt.language')}
        value={form.values.language}
        choices={RECEIPT_LANGUAGES.map((value) => ({ value, label: say(`crm.receipt-language.${value}`) }))}
        onChange={(value) => form.set('language', value)}
      />
      <Loaded reading={reading} rows={1}>
        {({ lines, currency }) => <GiftToCorrect lines={lines} currency={currency} chosen={corrected.chosen} onChoose={corrected.choose} />}
      </Loaded>
      {corrected.chosen.map((gift) => (
        <CorrectedGift key={gift} gift={gift} corrected={corrected} messageOf={(field) => form.messages[nameOf({ documentId: gift }, field)]} />
      ))}
    </FormDialog>
  );
}

interface GiftToCorrectProps {
  readonly lines: ReceiptOut['lines'];
  readonly currency: string;
  readonly chosen: readonly string[];
  readonly onChoose: (gift: string) => void;
}

/** Which gift was wrong; nothing, when only the donor or the charity changed. */
function GiftToCorrect({ lines, currency, chosen, onChoose }: GiftToCorrectProps) {
  const say = useWords();
  const { longDate, money } = useFormats();
  const left = lines.flatMap(({ donation, receivedOn, amount }) =>
    donation === null || chosen.includes(donation)
      ? []
      : [{ value: donation, label: say('crm.gift.title-of', { amount: money(amount, currency), date: longDate(receivedOn) }) }],
  );
  if (left.length === 0) return null;
  return (
    <ChoiceField
      name="gift"
      label={say('crm.receipt.correct.gift')}
      hint={say('crm.receipt.correct.gift-hint')}
      placeholder={say('crm.receipt.correct.nothing')}
      value=""
      choices={left}
      onChange={onChoose}
    />
  );
}

/** Refusals of the API beside their fields: of the n-th correction beside the gift it is about. */
function messagesOf(
  errors: readonly { readonly path: readonly (string | number)[]; readonly message: string }[],
  corrections: readonly { readonly donation: string }[],
): Record<string, string> {
  return Object.fromEntries(
    errors.map(({ path, message }) => {
      const place = path.indexOf('corrections');
      const donation = place < 0 ? undefined : corrections[Number(path[place + 1])]?.donation;
      const field = String(path.at(-1) ?? '');
      if (donation === undefined) return [field, message];
      if (path[place + 2] === 'allocations') return [nameOf({ documentId: donation }, 'parts'), message];
      return [`${donation}.${field === 'description' ? 'inKindDescription' : field}`, message];
    }),
  );
}
