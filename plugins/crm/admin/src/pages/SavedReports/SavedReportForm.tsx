import { CALENDARS, GROUPINGS, INTERVALS, oneOf } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { checkSavedReport, isOfAllTime, periodsOf, SAVED_REPORTS, withReport, type SavedReportValues } from './saved-report-values';
import { SendingFields } from './SendingFields';

interface SavedReportFormProps {
  readonly form: FormState<SavedReportValues>;
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  /** Which report it is stays once it is saved. */
  readonly isNew?: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a saved report: of what, and then when and to whom it is sent. */
export function SavedReportForm({ form, isNew = false, onSave, ...page }: SavedReportFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const choose = (report: string): void => {
    const next = withReport(values, oneOf(SAVED_REPORTS, report) ?? values.report);
    set('report', next.report);
    set('period', next.period);
  };
  const save = (): void => {
    const refused = Object.entries(checkSavedReport(values)).map(([name, id]): [string, string] => [name, say(id)]);
    if (refused.length > 0) form.refuse(Object.fromEntries(refused));
    else onSave();
  };
  return (
    <FormPage {...page} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.saved-report.what')}>
        <TextField
          name="name"
          label={say('crm.saved-report.name')}
          isRequired
          maxLength={200}
          value={values.name}
          message={messages.name}
          onChange={(name) => set('name', name)}
        />
        {isNew && (
          <ChoiceField
            name="report"
            label={say('crm.saved-report.report')}
            value={values.report}
            message={messages.report}
            choices={SAVED_REPORTS.map((report) => ({ value: report, label: say(`crm.saved-report.of.${report}`) }))}
            onChange={choose}
          />
        )}
        {values.report === 'trends' && (
          <ChoiceField
            name="interval"
            label={say('crm.trends.interval')}
            value={values.interval}
            message={messages.interval}
            choices={INTERVALS.map((value) => ({ value, label: say(`crm.interval.${value}`) }))}
            onChange={(interval) => set('interval', oneOf(INTERVALS, interval) ?? values.interval)}
          />
        )}
        {values.report === 'donors' && (
          <ChoiceField
            name="groupBy"
            label={say('crm.saved-report.group-by')}
            value={values.groupBy}
            message={messages.groupBy}
            choices={GROUPINGS.map((value) => ({ value, label: say(`crm.grouping.${value}`) }))}
            onChange={(groupBy) => set('groupBy', oneOf(GROUPINGS, groupBy) ?? values.groupBy)}
          />
        )}
        {!isOfAllTime(values.report) && (
          <ChoiceField
            name="period"
            label={say('crm.period.label')}
            hint={say('crm.saved-report.period-hint')}
            value={values.period}
            message={messages.period}
            choices={periodsOf(values.report).map((value) => ({ value, label: say(`crm.saved-report.period.${value}`) }))}
            onChange={(period) => set('period', periodsOf(values.report).find((value) => value === period) ?? values.period)}
          />
        )}
        <ChoiceField
          name="calendar"
          label={say('crm.period.calendar')}
          value={values.calendar}
          message={messages.calendar}
          choices={CALENDARS.map((value) => ({ value, label: say(`crm.calendar.${value}`) }))}
          onChange={(calendar) => set('calendar', oneOf(CALENDARS, calendar) ?? values.calendar)}
        />
      </FormSection>
      <SendingFields form={form} />
    </FormPage>
  );
}
