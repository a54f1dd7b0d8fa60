import { Searchbar } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { SearchFrame } from './search-frame';

/** Keys that roll over each other are one question; waiting longer only makes the answer late, and what is replaced is cancelled. */
const PAUSE_MS = 50;

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
  const settled = useDebounce(text, PAUSE_MS);
  const last = useRef(search);
  const tell = useRef(onSearch);
  tell.current = onSearch;

  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    tell.current(settled);
  }, [settled]);

  // The address changed by other means: the back button, a link.
  useEffect(() => {
    if (search === last.current) return;
    last.current = search;
    setText(search);
  }, [search]);

  return (
    <SearchFrame>
      <Searchbar
        ref={field}
        name="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onClear={() => setText('')}
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
