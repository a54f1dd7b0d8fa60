import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { LANGUAGES, oneOf } from '../../../../shared/vocabulary';
import { ChoiceField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useMembersQuery } from '../../services/members';
import { daysOf, REPORT_FORMATS, RHYTHMS, withRhythm, type SavedReportValues } from './saved-report-values';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** When a report goes, to whom, as what and in which language. */
export function SendingFields({ form: { values, messages, set } }: { readonly form: FormState<SavedReportValues> }) {
  const say = useWords();
  const chooseRhythm = (chosen: string): void => {
    const next = withRhythm(values, oneOf(RHYTHMS, chosen) ?? values.rhythm);
    set('rhythm', next.rhythm);
    set('day', next.day);
  };
  const dayWords = (day: string): string => {
    const weekday = values.rhythm === 'weekly' ? oneOf(WEEKDAYS, day) : undefined;
    return weekday === undefined ? say('crm.saved-report.day-of-month', { day }) : say(`crm.weekday.${weekday}`);
  };
  return (
    <FormSection title={say('crm.saved-report.sending')}>
      <ChoiceField
        name="frequency"
        label={say('crm.saved-report.rhythm')}
        value={values.rhythm}
        message={messages.frequency}
        choices={RHYTHMS.map((value) => ({ value, label: say(`crm.report-rhythm.${value}`) }))}
        onChange={chooseRhythm}
      />
      {values.rhythm !== 'never' && (
        <ChoiceField
          name="day"
          label={say('crm.saved-report.day')}
          hint={say('crm.saved-report.day-hint')}
          value={values.day}
          message={messages.day}
          choices={daysOf(values.rhythm).map((value) => ({ value, label: dayWords(value) }))}
          onChange={(day) => set('day', day)}
        />
      )}
      <Recipients value={values.recipients} message={messages.recipients} onChange={(recipients) => set('recipients', recipients)} />
      <ChoiceField
        name="format"
        label={say('crm.saved-report.format')}
        value={values.format}
        message={messages.format}
        choices={REPORT_FORMATS.map((value) => ({ value, label: say(`crm.saved-report.as.${value}`) }))}
        onChange={(format) => set('format', oneOf(REPORT_FORMATS, format) ?? values.format)}
      />
      <ChoiceField
        name="language"
        label={say('crm.donor.language')}
        value={values.language}
        message={messages.language}
        choices={LANGUAGES.map((value) => ({ value, label: say(`crm.language.${value}`) }))}
        onChange={(language) => set('language', oneOf(LANGUAGES, language) ?? values.language)}
      />
    </FormSection>
  );
}

interface RecipientsProps {
  readonly value: readonly string[];
  readonly message: string | undefined;
  readonly onChange: (recipients: string[]) => void;
}

/** Members with an e-mail address: a report goes to nobody else. */
function Recipients({ value, message, onChange }: RecipientsProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { data = [] } = useMembersQuery({ organization: organization.documentId }, { skip: !can('member.read') });
  const reachable = data.filter(({ email }) => email !== null);
  return (
    <Field.Root name="recipients" error={message} hint={say('crm.saved-report.recipients-hint')} data-field="recipients" width="100%">
      <Field.Label>{say('crm.saved-report.recipients')}</Field.Label>
      <MultiSelect
        placeholder={say('crm.form.choose')}
        value={reachable.map(({ documentId }) => documentId).filter((documentId) => value.includes(documentId))}
        onChange={onChange}
        customizeContent={(chosen) => reachable.flatMap(({ documentId, name }) => (chosen?.includes(documentId) === true ? [name] : [])).join(', ')}
      >
        {reachable.map(({ documentId, name, email }) => (
          <MultiSelectOption key={documentId} value={documentId}>
            {`${name} · ${email ?? ''}`}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
