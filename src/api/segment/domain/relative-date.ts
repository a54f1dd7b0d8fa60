import { shift, type CivilDate } from '../../../platform/civil-date';
import type { Unit } from './operators';

/** The civil date some units before or after a day; a month that is too short ends on its last day. */
export function moved(day: CivilDate, n: number, unit: Unit): CivilDate {
  switch (unit) {
    case 'day':
      return shift(day, { days: n });
    case 'week':
      return shift(day, { days: 7 * n });
    case 'month':
      return shift(day, { months: n });
    case 'quarter':
      return shift(day, { months: 3 * n });
    case 'year':
      return shift(day, { years: n });
  }
}
