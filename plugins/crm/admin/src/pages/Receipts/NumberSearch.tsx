import { Box, Searchbar } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useWords } from '../../hooks/useWords';

interface NumberSearchProps {
  readonly number: string;
  readonly onSearch: (number: string) => void;
}

/** Finds the receipt of a number, typed whole: searched on Enter. */
export function NumberSearch({ number, onSearch }: NumberSearchProps) {
  const say = useWords();
  const [text, setText] = useState(number);
  useEffect(() => setText(number), [number]);
  return (
    <Box tag="form" minWidth="26rem" paddingBottom={4} onSubmit={(event: { preventDefault: () => void }) => (event.preventDefault(), onSearch(text.trim()))}>
      <Searchbar
        name="number"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onClear={() => onSearch('')}
        clearLabel={say('crm.list.search.clear')}
        placeholder={say('crm.receipts.number-search')}
        autoComplete="off"
        maxLength={60}
        size="S"
      >
        {say('crm.receipts.number-search')}
      </Searchbar>
    </Box>
  );
}
