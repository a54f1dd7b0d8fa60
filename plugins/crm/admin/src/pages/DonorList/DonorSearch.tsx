import type { RefObject } from 'react';
import { SearchField } from '../../components/SearchField';
import { useWords } from '../../hooks/useWords';

interface DonorSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly field: RefObject<HTMLInputElement>;
}

/** Searches while one types. */
export function DonorSearch(props: DonorSearchProps) {
  const say = useWords();
  return (
    <SearchField {...props} label={say('crm.donors.search.label')} placeholder={say('crm.donors.search.placeholder')} clear={say('crm.donors.search.clear')} />
  );
}
