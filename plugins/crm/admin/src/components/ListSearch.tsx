import { Box } from '@strapi/design-system';
import { useRef } from 'react';
import { useShortcuts } from '../hooks/useShortcuts';
import { useWords } from '../hooks/useWords';
import { SearchField } from './SearchField';

interface ListSearchProps {
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Narrows a list while one types; `/` goes to it. */
export function ListSearch(props: ListSearchProps) {
  const say = useWords();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => field.current?.focus() });
  return (
    <Box maxWidth="40rem" paddingBottom={4}>
      <SearchField {...props} field={field} placeholder={say('crm.list.search.placeholder')} clear={say('crm.list.search.clear')} />
    </Box>
  );
}
