import { useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../hooks/useWords';
import { CellInput } from './cell-styles';
import { DonorSuggestions, useNewDonorTab, type Suggestion } from './DonorSuggestions';
import type { EntryChange, EntryRow } from './entry-rows';

interface DonorCellProps {
  readonly row: EntryRow;
  readonly label: string;
  readonly message: string | undefined;
  readonly messageId: string;
  readonly onEdit: (rowKey: string, change: EntryChange) => void;
  /** The donor is chosen: on to the amount. */
  readonly onDone: (cell: HTMLElement) => void;
}

/** Type a name, a postal code, a telephone; arrows choose, Enter takes. Who types fast is waited for. */
export function DonorCell({ row, label, message, messageId, onEdit, onDone }: DonorCellProps) {
  const say = useWords();
  const id = useId();
  const cell = useRef<HTMLInputElement>(null);
  const openNewDonor = useNewDonorTab();
  const [at, setAt] = useState<{ top: number; left: number }>();
  const [highlighted, setHighlighted] = useState(0);
  const found = useRef<readonly Suggestion[]>();
  const isEnterWaiting = useRef(false);
  const { rowKey, donor, donorText } = row;
  const text = donor?.name ?? donorText;

  const pick = useCallback(
    (suggestion: Suggestion): void => {
      setAt(undefined);
      if (suggestion.donor === null) return openNewDonor();
      onEdit(rowKey, { donor: suggestion.donor, donorText: '' });
      if (cell.current !== null) onDone(cell.current);
    },
    [onDone, onEdit, openNewDonor, rowKey],
  );
  const pickNow = useRef(pick);
  pickNow.current = pick;
  const onFound = useCallback((next: readonly Suggestion[] | undefined): void => {
    found.current = next;
    if (next === undefined) return;
    setHighlighted(0);
    const [only] = next;
    // Enter came before the answer: one donor is taken, several are shown.
    if (isEnterWaiting.current && next.length === 1 && only !== undefined && only.donor !== null) pickNow.current(only);
    isEnterWaiting.current = false;
  }, []);

  const open = (): void => {
    const place = cell.current?.getBoundingClientRect();
    if (place !== undefined) setAt({ top: place.bottom + 2, left: Math.max(4, Math.min(place.left, window.innerWidth - 300)) });
  };
  const type = (typed: string): void => {
    isEnterWaiting.current = false;
    found.current = undefined;
    onEdit(rowKey, { donor: null, donorText: typed });
    if (typed.trim() === '') setAt(undefined);
    else open();
  };
  const press = (event: KeyboardEvent): void => {
    if (at === undefined) {
      // Typed before, never chosen: the arrow opens the list again.
      if (event.key === 'ArrowDown' && donor === null && text.trim() !== '') {
        event.preventDefault();
        open();
      }
      return;
    }
    const count = found.current?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (count > 0) setHighlighted((before) => (before + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = found.current?.[highlighted];
      if (chosen === undefined) isEnterWaiting.current = true;
      else pick(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setAt(undefined);
    }
  };

  return (
    <>
      <CellInput
        ref={cell}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={at !== undefined}
        aria-controls={at === undefined ? undefined : id}
        aria-activedescendant={at === undefined ? undefined : `${id}-${highlighted}`}
        aria-invalid={message !== undefined}
        aria-describedby={message === undefined ? undefined : messageId}
        data-column="donor"
        data-unsettled={donor === null && text.trim() !== ''}
        placeholder={say('crm.batch.donor-placeholder')}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => setAt(undefined)}
      />
      {at !== undefined && <DonorSuggestions id={id} text={text} at={at} highlighted={highlighted} onFound={onFound} onPick={pick} />}
    </>
  );
}
