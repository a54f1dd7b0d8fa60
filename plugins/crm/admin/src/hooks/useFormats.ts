import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatMoney } from '../../../../../src/platform/format';
import { dayOf, longDate, longInstant, regionOf } from '../format/dates';
import { shownPhone } from '../format/phone';
import { useOrganization } from '../organization/organization-context';

export interface Formats {
  readonly language: 'fr' | 'en';
  readonly money: (amount: number, currency: string) => string;
  readonly number: (value: number) => string;
  /** A percentage of the API, e.g. 42.8571: `42,9 %`. */
  readonly percent: (value: number) => string;
  /** A civil date in prose. */
  readonly longDate: (date: string) => string;
  /** An instant in prose, in the charity's zone. */
  readonly longInstant: (instant: string) => string;
  readonly phone: (phone: string) => string;
  /** The charity's date of an instant, as tables show it. */
  readonly day: (instant: string) => string;
}

/** Money, numbers and dates in the panel's language and the charity's time zone. */
export function useFormats(): Formats {
  const { locale } = useIntl();
  const { timezone } = useOrganization().organization;
  return useMemo(() => {
    const language = locale.startsWith('fr') ? 'fr' : 'en';
    const numbers = new Intl.NumberFormat(regionOf(locale));
    const percents = new Intl.NumberFormat(regionOf(locale), { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return {
      language,
      money: (amount, currency) => formatMoney(amount, currency, language),
      number: (value) => numbers.format(value),
      percent: (value) => percents.format(value / 100),
      longDate: (date) => longDate(date, locale),
      longInstant: (instant) => longInstant(instant, locale, timezone),
      phone: (phone) => shownPhone(phone, locale),
      day: (instant) => dayOf(instant, timezone),
    };
  }, [locale, timezone]);
}
