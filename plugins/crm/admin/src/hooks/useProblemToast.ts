import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useProblemWords, type RequestError } from './useProblemWords';

/** Tells of a refused small action, where there is no form to say it above. */
export function useProblemToast(): (error: RequestError) => void {
  const words = useProblemWords();
  const { toggleNotification } = useNotification();
  return useCallback(
    (error) => {
      const { title, text } = words(error);
      toggleNotification({ type: 'danger', title, message: text });
    },
    [toggleNotification, words],
  );
}
