import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type english from '../translations/en.json';

/** An id of the translations; the compiler refuses one that does not exist. */
export type MessageId = keyof typeof english;

export type Say = (id: MessageId, values?: Readonly<Record<string, string | number>>) => string;

/** The panel's words: `say('crm.donors.title')`. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback<Say>((id, values) => formatMessage({ id, defaultMessage: id }, values), [formatMessage]);
}
