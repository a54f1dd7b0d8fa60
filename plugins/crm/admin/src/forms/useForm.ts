import { useCallback, useMemo, useRef, useState } from 'react';

/** Messages by field; a field without one is fine. */
export type FieldMessages = Readonly<Record<string, string | undefined>>;

export interface FormState<Values extends object> {
  readonly values: Values;
  readonly messages: FieldMessages;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** Shows these messages and moves to the first field that has one. */
  readonly refuse: (messages: FieldMessages) => void;
  readonly isDirty: () => boolean;
  /** What stands now is saved: leaving loses nothing. */
  readonly settle: () => void;
}

/** The values of a form, what is wrong with them, and whether they differ from what was there. */
export function useForm<Values extends object>(initial: Values): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [messages, setMessages] = useState<FieldMessages>({});
  const saved = useRef(JSON.stringify(initial));
  const now = useRef(values);
  now.current = values;

  const set = useCallback<FormState<Values>['set']>((name, value) => {
    setValues((before) => ({ ...before, [name]: value }));
    setMessages(({ [name]: _gone, ...others }) => others);
  }, []);
  const refuse = useCallback((next: FieldMessages) => {
    setMessages(next);
    // After the messages are drawn, so that screen readers read them with their field.
    requestAnimationFrame(() => focusFirst(next));
  }, []);
  const isDirty = useCallback(() => JSON.stringify(now.current) !== saved.current, []);
  const settle = useCallback(() => {
    saved.current = JSON.stringify(now.current);
  }, []);

  return useMemo(() => ({ values, messages, set, refuse, isDirty, settle }), [values, messages, set, refuse, isDirty, settle]);
}

function focusFirst(messages: FieldMessages): void {
  const wrong = new Set(Object.keys(messages).filter((name) => messages[name] !== undefined));
  const fields = Array.from(document.querySelectorAll<HTMLElement>('form [data-field]'));
  const field = fields.find(({ dataset }) => wrong.has(dataset.field ?? ''));
  field?.querySelector<HTMLElement>('input, textarea, [role="combobox"], button')?.focus();
}
