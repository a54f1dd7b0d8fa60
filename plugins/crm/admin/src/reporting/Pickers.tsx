import { yearPeriod, startMonth } from '../../../../../src/api/report/domain/periods';
import { styled } from 'styled-components';
import { CALENDARS } from '../../../shared/vocabulary';
import { ChoiceField, TextField } from '../forms/fields';
import { useAddress } from '../hooks/useAddress';
import { useWords } from '../hooks/useWords';
import { PERIODS, yearsOffered } from './period';
import { useCharityDay, usePeriod, useYear } from './usePeriod';

/** The choices above a figure, side by side where there is room. */
export const Controls = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: start;
`;

/** The tax year or the charity's own. */
function CalendarPicker({ calendar }: { readonly calendar: string }) {
  const say = useWords();
  const [, change] = useAddress();
  return (
    <ChoiceField
      name="calendar"
      label={say('crm.period.calendar')}
      value={calendar}
      choices={CALENDARS.map((value) => ({ value, label: say(`crm.calendar.${value}`) }))}
      onChange={(value) => change({ calendar: value === 'tax' ? undefined : value, year: undefined, page: undefined })}
    />
  );
}

/** From when to when, on which calendar; both stand in the address. */
export function PeriodPicker({ hasCalendar = true }: { readonly hasCalendar?: boolean }) {
  const say = useWords();
  const [, change] = useAddress();
  const { calendar, period, from, to } = usePeriod();
  const setDate = (name: 'from' | 'to') => (value: string) => change({ period: 'custom', from, to, [name]: value, page: undefined });
  return (
    <>
      {hasCalendar && <CalendarPicker calendar={calendar} />}
      <ChoiceField
        name="period"
        label={say('crm.period.label')}
        value={period}
        choices={PERIODS.map((value) => ({ value, label: say(`crm.period.${value}`) }))}
        onChange={(value) =>
          change(value === 'custom' ? { period: value, from, to, page: undefined } : { period: value, from: undefined, to: undefined, page: undefined })
        }
      />
      {period === 'custom' && (
        <>
          <TextField name="from" type="date" label={say('crm.period.from')} value={from} max={to} onChange={setDate('from')} />
          <TextField name="to" type="date" label={say('crm.period.to')} value={to} onChange={setDate('to')} />
        </>
      )}
    </>
  );
}

/** One year of a calendar. A fiscal year bears the year it ends in; its dates are said. */
export function YearPicker() {
  const say = useWords();
  const [, change] = useAddress();
  const day = useCharityDay();
  const { calendar, year } = useYear();
  const firstMonth = startMonth(calendar, day.fiscalYearStartMonth);
  const labelOf = (value: number): string => {
    const { from, to } = yearPeriod(value, firstMonth);
    return firstMonth === 1 ? String(value) : say('crm.period.fiscal-year', { year: String(value), from, to });
  };
  return (
    <>
      <CalendarPicker calendar={calendar} />
      <ChoiceField
        name="year"
        label={say('crm.period.year')}
        value={String(year)}
        choices={yearsOffered(calendar, day).map((value) => ({ value: String(value), label: labelOf(value) }))}
        onChange={(value) => change({ year: value, page: undefined })}
      />
    </>
  );
}
