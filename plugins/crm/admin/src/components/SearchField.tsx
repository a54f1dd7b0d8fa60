import { Searchbar } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { SearchFrame } from './search-frame';

/** Shorter than most people take from key to key: the answer has a third of a second in all. */
const PAUSE_MS = 100;

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

  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    onSearch(settled);
  }, [settled, onSearch]);

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
