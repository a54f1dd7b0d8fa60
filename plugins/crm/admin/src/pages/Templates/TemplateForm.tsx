import { Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { oneOf } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { LanguageWords } from './LanguageWords';
import { CHANNELS, MESSAGE_CLASSES, withInserted, WORDS, type TemplateValues, type WordsField } from './template-values';
import { TemplatePreview } from './TemplatePreview';

interface TemplateFormProps {
  readonly form: FormState<TemplateValues>;
  readonly title: string;
  readonly subtitle?: string;
  readonly isNew?: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a template: its words in both languages, side by side with what a donor would read. */
export function TemplateForm({ form, isNew = false, onSave, ...page }: TemplateFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const insert = useInsertion(form);
  const save = (): void => {
    if (values.name.trim() === '') form.refuse({ name: say('crm.template.refuse-name') });
    else if (values.bodyFr.trim() === '' && values.bodyEn.trim() === '') form.refuse({ bodyFr: say('crm.template.refuse-empty') });
    else onSave();
  };
  return (
    <FormPage
      {...page}
      back={{ to: paths.templates(), label: say('crm.templates.title') }}
      save={say('crm.action.save')}
      isDirty={form.isDirty}
      onSave={save}
      aside={<TemplatePreview values={values} />}
      isWide
    >
      <FormSection title={say('crm.template.title')}>
        <TextField
          name="name"
          label={say('crm.template.name')}
          hint={say('crm.template.name-hint')}
          isRequired
          maxLength={200}
          value={values.name}
          message={messages.name}
          onChange={(name) => set('name', name)}
        />
        {isNew ? (
          <ChoiceField
            name="channel"
            label={say('crm.template.channel')}
            value={values.channel}
            message={messages.channel}
            choices={CHANNELS.map((value) => ({ value, label: say(`crm.channel.${value}`) }))}
            onChange={(channel) => set('channel', oneOf(CHANNELS, channel) ?? 'email')}
          />
        ) : (
          <Typography textColor="neutral600">{say('crm.template.sent-as', { channel: say(`crm.channel.${values.channel}`) })}</Typography>
        )}
        <ChoiceField
          name="messageClass"
          label={say('crm.template.class')}
          hint={say(`crm.message-class.about.${values.messageClass}`)}
          value={values.messageClass}
          message={messages.messageClass}
          choices={MESSAGE_CLASSES.map((value) => ({ value, label: say(`crm.message-class.${value}`) }))}
          onChange={(messageClass) => set('messageClass', oneOf(MESSAGE_CLASSES, messageClass) ?? 'fundraising')}
        />
      </FormSection>
      <LanguageWords language="fr" form={form} onInsert={insert.into} onCursor={insert.remember} />
      <LanguageWords language="en" form={form} onInsert={insert.into} onCursor={insert.remember} />
    </FormPage>
  );
}

interface Cursor {
  readonly field: WordsField;
  readonly start: number;
  readonly end: number;
}

/** Puts a merge field where the cursor last was in the words of a language, or at the end of its text. */
function useInsertion({ values, set }: FormState<TemplateValues>) {
  const cursor = useRef<Cursor>();
  return {
    remember: (target: EventTarget) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const field = oneOf(WORDS, target.name);
      if (field !== undefined) cursor.current = { field, start: target.selectionStart ?? 0, end: target.selectionEnd ?? 0 };
    },
    into: (language: 'fr' | 'en', inserted: string) => {
      const suffix = language === 'fr' ? 'Fr' : 'En';
      const last = cursor.current;
      const field: WordsField = last !== undefined && last.field.endsWith(suffix) ? last.field : `body${suffix}`;
      const length = values[field].length;
      const [start, end] = last?.field === field ? [last.start, last.end] : [length, length];
      const after = withInserted(values[field], start, end, inserted);
      set(field, after.text);
      cursor.current = { field, start: after.cursor, end: after.cursor };
    },
  };
}
