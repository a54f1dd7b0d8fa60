import type { SavedReport } from '../../../../shared/operations';
import { paths } from '../../paths';

/** Where the figures of a saved report stand in the panel. */
export function openAddress({ report, parameters, period, calendar }: SavedReport): string {
  const asked = new URLSearchParams({ calendar });
  if (report === 'overview' && (period === 'this_year' || period === 'last_year')) asked.set('period', period.replace('_', '-'));
  if (parameters.interval !== undefined) asked.set('interval', parameters.interval);
  if (parameters.groupBy !== undefined) asked.set('groupBy', parameters.groupBy);
  if (report === 'sybunt') asked.set('list', 'sybunt');
  return paths.report(report === 'sybunt' ? 'lybunt' : report, `?${asked.toString()}`);
}
