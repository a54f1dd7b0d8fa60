import { useEffect, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

const SEQUENCE_MS = 800;

/**
 * Keys of a page, e.g. `{ '/': search, 'g d': openDonors }`. Silent while one types, while a dialog or
 * menu is open, and with a modifier held.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  const before = useRef<{ key: string; at: number }>({ key: '', at: 0 });

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
      const { key, at } = before.current;
      const sequence = Date.now() - at < SEQUENCE_MS ? `${key} ${event.key}` : event.key;
      before.current = { key: event.key, at: Date.now() };
      const name = Object.hasOwn(current.current, sequence) ? sequence : event.key;
      const run = current.current[name];
      if (run === undefined || (event.key === 'Enter' && isOnControl(event))) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Ctrl+S (⌘S), also while one types. */
export function useSaveShortcut(save: () => void): void {
  const current = useRef(save);
  current.current = save;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      current.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isBusy({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]') !== null) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));
}

function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('a, button, [role="button"]') !== null;
}
