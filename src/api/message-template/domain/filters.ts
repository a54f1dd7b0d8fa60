import type { FilterImplOptions } from 'liquidjs';
import { isCivilDate } from '../../../platform/civil-date';
import type { Language } from '../../../platform/errors/messages';
import { formatDate, formatMoney } from '../../../platform/format';
import { isCurrency } from '../../../platform/money';

const NAME_PARTS = /[^\s'’-]+/gu;

/** The filters of templates, in a language. A value that does not fit is shown as it is. */
export function filtersOf(language: Language): Readonly<Record<string, FilterImplOptions>> {
  return {
    /** `{{ gift.amount | money: gift.currency }}`; in the organization's currency when none is named. */
    money(value: unknown, currency: unknown) {
      if (typeof value !== 'number') return value;
      const own: unknown = this.context.getSync(['organization', 'currency']);
      const code = [currency, own].find((candidate) => typeof candidate === 'string' && isCurrency(candidate));
      return typeof code === 'string' ? formatMoney(value, code, language) : value;
    },
    /** `{{ gift.receivedOn | date }}`: 22 novembre 2026; `date: "short"`: 2026-11-22. */
    date(value: unknown, style: unknown) {
      if (typeof value !== 'string' || !isCivilDate(value) || style === 'short') return value;
      return formatDate(value, language);
    },
    /** `{{ donor.firstName | name }}`: a name typed all in capitals or in small letters, as a name is written. */
    name(value: unknown) {
      if (typeof value !== 'string') return value;
      const isTypedAlike = value === value.toUpperCase() || value === value.toLowerCase();
      return isTypedAlike ? value.replace(NAME_PARTS, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()) : value;
    },
  };
}
