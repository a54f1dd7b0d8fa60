import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import type { RequestError } from '../hooks/useProblemWords';
import { useProblemToast } from '../hooks/useProblemToast';
import { ConfirmAction } from './ConfirmAction';

interface RemovalWords {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

interface Removal<Item> {
  /** Asks whether this one should go. */
  readonly ask: (item: Item) => void;
  /** Belongs somewhere on the page. */
  readonly dialog: ReactNode;
}

/** Asks before one thing of a list is removed, removes it, and tells what became of it. */
export function useRemoval<Item, Data>(
  words: (item: Item) => RemovalWords,
  remove: (item: Item) => Promise<{ readonly data: Data } | { readonly error: RequestError }>,
  told: (item: Item, data: Data) => string,
  onGone?: () => void,
): Removal<Item> {
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [item, setItem] = useState<Item>();
  const [isBusy, setBusy] = useState(false);

  const removeNow = async (going: Item): Promise<void> => {
    setBusy(true);
    const answer = await remove(going);
    setBusy(false);
    setItem(undefined);
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: told(going, answer.data) });
    onGone?.();
  };

  const dialog = item !== undefined && (
    <ConfirmAction isOpen {...words(item)} isBusy={isBusy} onConfirm={() => void removeNow(item)} onClose={() => setItem(undefined)} />
  );
  return { ask: setItem, dialog };
}
