import { dayOfMonthNumber, monthNumber, plusDays, type CivilDate } from '../../../platform/civil-date';
import { startMonth, yearOf, yearPeriod, type Calendar, type Period } from '../../report/domain/periods';
import { weekday } from './next-run';
import type { PeriodName } from './saved-report';

const MONTHS_IN_QUARTER = 3;

export interface CharityCalendar {
  readonly calendar: Calendar;
  readonly fiscalYearStartMonth: number;
}

/** What “last month” and the like mean on a day. Weeks begin on Monday; quarters are those of the calendar's year. */
export function periodOn(name: PeriodName, day: CivilDate, { calendar, fiscalYearStartMonth }: CharityCalendar): Period {
  const firstMonth = startMonth(calendar, fiscalYearStartMonth);
  const month = monthNumber(day);
  switch (name) {
    case 'last_week': {
      const monday = plusDays(day, 1 - weekday(day));
      return { from: plusDays(monday, -7), to: plusDays(monday, -1) };
    }
    case 'last_month':
      return { from: dayOfMonthNumber(month - 1, 1), to: plusDays(dayOfMonthNumber(month, 1), -1) };
    case 'last_quarter': {
      const first = month - ((month - (firstMonth - 1) + MONTHS_IN_QUARTER * 4) % MONTHS_IN_QUARTER);
      return { from: dayOfMonthNumber(first - MONTHS_IN_QUARTER, 1), to: plusDays(dayOfMonthNumber(first, 1), -1) };
    }
    case 'last_year':
      return yearPeriod(yearOf(day, firstMonth) - 1, firstMonth);
    case 'this_year':
      return { from: yearPeriod(yearOf(day, firstMonth), firstMonth).from, to: day };
  }
}
