import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { regionOf } from '../../format/dates';

/** A size band in words: `$100 to $500`, `more than $50,000`. Bands are whole amounts, so that cents would only be noise. */
export function useBandWords(): (above: number, upTo: number | null) => string {
  const say = useWords();
  const { locale } = useIntl();
  const { defaultCurrency } = useOrganization().organization;
  return useCallback(
    (above, upTo) => {
      const amounts = new Intl.NumberFormat(regionOf(locale), {
        style: 'currency',
        currency: defaultCurrency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      });
      if (upTo === null) return say('crm.pyramid.more-than', { above: amounts.format(above) });
      return say('crm.pyramid.up-to', { above: amounts.format(above), upTo: amounts.format(upTo) });
    },
    [say, locale, defaultCurrency],
  );
}
