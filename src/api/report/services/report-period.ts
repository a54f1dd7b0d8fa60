import { today } from '../../../platform/civil-date';
import { CrmError } from '../../../platform/errors/crm-error';
import { inBothLanguages } from '../../../platform/http/rules';
import type { Organization } from '../../../platform/tenancy/scope';
import { startMonth, yearOf, yearPeriod, type Calendar, type Period } from '../domain/periods';
import type { TwoPeriods } from '../queries/donor-states';

/** The year asked for, or the current one of the calendar, and the one before it. */
export function yearsCompared(organization: Organization, calendar: Calendar, asked: number | undefined): TwoPeriods & { readonly year: number } {
  const firstMonth = startMonth(calendar, organization.fiscalYearStartMonth);
  const year = asked ?? yearOf(today(organization.timezone), firstMonth);
  return { year, period1: yearPeriod(year - 1, firstMonth), period2: yearPeriod(year, firstMonth) };
}

/**
 * The period asked for; without an end it runs to today, without a start it begins with its calendar's year.
 * @throws CrmError VALIDATION when the end then comes before the start.
 */
export function periodAsked(
  organization: Organization,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  calendar: Calendar = 'tax',
): Period {
  const firstMonth = startMonth(calendar, organization.fiscalYearStartMonth);
  const end = to ?? today(organization.timezone);
  const start = from ?? yearPeriod(yearOf(end, firstMonth), firstMonth).from;
  if (start > end) throw new CrmError('VALIDATION', { errors: [{ path: ['from'], name: 'custom', message: inBothLanguages('DATE_ORDER') }] });
  return { from: start, to: end };
}
