import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Problem } from '../../../shared/answers';
import type { RequestError } from '../hooks/useProblemWords';
import { isProblem, messagesByField } from '../services/problem';
import type { FieldMessages, FormState } from './useForm';

type Saving<Data> = { readonly data: Data } | { readonly error: RequestError };

/**
 * What follows a form's saving: the refused fields say why; or it is told, and one goes on to where it can be seen.
 * `messagesOf` is for a form whose fields are called otherwise than the API's.
 */
export function useSaved<Values extends object>(
  form: Pick<FormState<Values>, 'refuse' | 'settle'>,
  messagesOf: (problem: Problem) => FieldMessages = messagesByField,
) {
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  return useCallback(
    <Data>(saving: Saving<Data>, message: string, next: (data: Data) => string): void => {
      if ('error' in saving) {
        if (isProblem(saving.error)) form.refuse(messagesOf(saving.error));
        return;
      }
      form.settle();
      toggleNotification({ type: 'success', message });
      navigate(next(saving.data));
    },
    [form, messagesOf, navigate, toggleNotification],
  );
}
