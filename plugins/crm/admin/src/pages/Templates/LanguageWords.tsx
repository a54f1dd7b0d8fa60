import { Box } from '@strapi/design-system';
import { MERGE_FIELDS } from '../../../../../../src/api/message-template/domain/merge-fields';
import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { placeholderOf, type TemplateValues } from './template-values';

const MOST_WORDS = 50_000;

interface LanguageWordsProps {
  readonly language: 'fr' | 'en';
  readonly form: FormState<TemplateValues>;
  readonly onInsert: (language: 'fr' | 'en', placeholder: string) => void;
  /** Where the cursor is, so that what is inserted lands there. */
  readonly onCursor: (target: EventTarget) => void;
}

/** The words of a template in one language, and the fields that can be put into them. */
export function LanguageWords({ language, form: { values, messages, set }, onInsert, onCursor }: LanguageWordsProps) {
  const say = useWords();
  const [subject, body] = language === 'fr' ? (['subjectFr', 'bodyFr'] as const) : (['subjectEn', 'bodyEn'] as const);
  const inLanguage = say(`crm.language.${language}`);
  return (
    <div lang={language} onSelect={(event) => onCursor(event.target)} onBlur={(event) => onCursor(event.target)}>
      <FormSection title={say('crm.template.words', { language: inLanguage })}>
        <Box maxWidth="32rem">
          <ChoiceField
            name={`merge-${language}`}
            label={say('crm.template.insert', { language: inLanguage })}
            placeholder={say('crm.template.insert-choose')}
            value=""
            choices={MERGE_FIELDS.map((field) => ({ value: field, label: say(`crm.merge.${field}`) }))}
            onChange={(field) => onInsert(language, placeholderOf(field))}
          />
        </Box>
        {values.channel === 'email' && (
          <TextField
            name={subject}
            label={say('crm.template.subject', { language: inLanguage })}
            maxLength={500}
            value={values[subject]}
            message={messages[subject]}
            onChange={(text) => set(subject, text)}
          />
        )}
        <TextAreaField
          name={body}
          label={say('crm.template.body', { language: inLanguage })}
          hint={say(values.channel === 'email' ? 'crm.template.body-hint-email' : 'crm.template.body-hint')}
          maxLength={MOST_WORDS}
          value={values[body]}
          message={messages[body]}
          onChange={(text) => set(body, text)}
        />
      </FormSection>
    </div>
  );
}
