import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Words for a name that comes from the server, e.g. of an action: undefined where there are none. */
export function useKnownWords(): (id: string) => string | undefined {
  const { messages } = useIntl();
  return useCallback(
    (id) => {
      const text = messages[id];
      return typeof text === 'string' ? text : undefined;
    },
    [messages],
  );
}
