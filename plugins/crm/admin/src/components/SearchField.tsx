import { Searchbar } from '@strapi/design-system';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { SearchFrame } from './search-frame';

/**
 * The first key asks at once, and so does the next unless it follows within this time: then the last of them asks when
 * it is over. Waiting for a pause would only make every answer late, and what is replaced is cancelled.
 */
const APART_MS = 100;

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly field?: RefObject<HTMLInputElement>;
}

/** Searches while one types. */
export function SearchField({ label, placeholder, clear, search, onSearch, field }: SearchFieldProps) {
  const [text, setText] = useState(search);
  const last = useRef(search);
  const asked = useRef({ at: -APART_MS, timer: 0 });
  /** What was asked and has not come back as the address yet. */
  const underway = useRef<string[]>([]);
  const tell = useRef(onSearch);
  tell.current = onSearch;

  const ask = (sought: string): void => {
    asked.current.at = performance.now();
    if (sought === last.current) return;
    last.current = sought;
    underway.current.push(sought);
    tell.current(sought);
  };
  const type = (typed: string): void => {
    setText(typed);
    window.clearTimeout(asked.current.timer);
    const wait = asked.current.at + APART_MS - performance.now();
    if (wait <= 0) ask(typed);
    else asked.current.timer = window.setTimeout(() => ask(typed), wait);
  };
  useEffect(() => () => window.clearTimeout(asked.current.timer), []);

  // The address changed by other means: the back button, a link. What was typed since an earlier question stays.
  useEffect(() => {
    const at = underway.current.lastIndexOf(search);
    if (at !== -1) underway.current.splice(0, at + 1);
    if (at !== -1 || search === last.current) return;
    underway.current = [];
    window.clearTimeout(asked.current.timer);
    last.current = search;
    setText(search);
  }, [search]);

  return (
    <SearchFrame>
      <Searchbar
        ref={field}
        name="search"
        value={text}
        onChange={(event) => type(event.target.value)}
        onClear={() => type('')}
        clearLabel={clear}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={200}
        size="S"
      >
        {label}
      </Searchbar>
    </SearchFrame>
  );
}
