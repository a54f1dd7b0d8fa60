import { Box, Searchbar } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../hooks/useShortcuts';
import { useWords } from '../hooks/useWords';
import { SearchFrame } from './search-frame';

const PAUSE_MS = 200;

interface ListSearchProps {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Narrows a list while one types; `/` goes to it. */
export function ListSearch({ label, search, onSearch }: ListSearchProps) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search);
  const settled = useDebounce(text, PAUSE_MS);
  const last = useRef(search);
  const tell = useRef(onSearch);
  tell.current = onSearch;
  useShortcuts({ '/': () => field.current?.focus() });

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
    <Box maxWidth="40rem" paddingBottom={4}>
      <SearchFrame>
        <Searchbar
          ref={field}
          name="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onClear={() => setText('')}
          clearLabel={say('crm.list.search.clear')}
          placeholder={say('crm.list.search.placeholder')}
          autoComplete="off"
          maxLength={100}
          size="S"
        >
          {label}
        </Searchbar>
      </SearchFrame>
    </Box>
  );
}
