import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useHref } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PickedDonor } from '../../components/DonorPicker';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { paged } from '../../services/paging';
import { useDonorsFindQuery } from '../../services/donors';

const PAUSE_MS = 120;
const FOUND = 8;

/** Fixed, so that the table's own scrolling does not cut it off. */
const List = styled.ul`
  position: fixed;
  z-index: 10;
  margin: 0;
  padding: ${({ theme }) => theme.spaces[1]};
  list-style: none;
  min-width: 28rem;
  max-width: min(48rem, 92vw);
  max-height: 32rem;
  overflow: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  li {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    cursor: pointer;
  }
  li[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
`;

export interface Suggestion {
  readonly key: string;
  readonly text: string;
  /** None: the way to a donor that does not exist yet. */
  readonly donor: PickedDonor | null;
}

interface DonorSuggestionsProps {
  readonly id: string;
  readonly text: string;
  readonly at: { readonly top: number; readonly left: number };
  readonly highlighted: number;
  /** What is shown for the text as it stands; undefined while it is looked up. */
  readonly onFound: (found: readonly Suggestion[] | undefined) => void;
  readonly onPick: (suggestion: Suggestion) => void;
}

/** The donors that a cell's text may mean; only the cell one types in has it. */
export function DonorSuggestions({ id, text, at, highlighted, onFound, onPick }: DonorSuggestionsProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const typed = text.trim();
  const search = useDebounce(typed, PAUSE_MS);
  const [asked] = useState({ ...paged(1, FOUND), 'pagination[withCount]': 'false' });
  const { currentData, isFetching } = useDonorsFindQuery({ organization: organization.documentId, query: { search, ...asked } }, { skip: search === '' });
  const mayAdd = can('donor.create');
  const found = useMemo<readonly Suggestion[] | undefined>(() => {
    if (search !== typed || isFetching || currentData === undefined) return undefined;
    const donors = currentData.rows.map(({ documentId, displayName, address, email }): Suggestion => ({
      key: documentId,
      text: [displayName, address.city, address.postalCode, email].filter((part) => part !== null && part !== '').join(' · '),
      donor: { documentId, name: displayName },
    }));
    return donors.length > 0 || !mayAdd ? donors : [{ key: 'new', text: say('crm.batch.new-donor', { name: typed }), donor: null }];
  }, [currentData, isFetching, mayAdd, say, search, typed]);
  useEffect(() => onFound(found), [found, onFound]);

  return (
    <List id={id} role="listbox" aria-label={say('crm.batch.donors-found')} style={at}>
      {(found ?? []).map((suggestion, index) => (
        <li
          key={suggestion.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === highlighted}
          // Before the cell loses the focus and closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(suggestion);
          }}
        >
          {suggestion.text}
        </li>
      ))}
      {found === undefined && <Quiet text={say('crm.state.loading')} />}
      {found?.length === 0 && <Quiet text={say('crm.picker.nobody')} />}
    </List>
  );
}

function Quiet({ text }: { readonly text: string }) {
  return (
    <li role="option" aria-selected={false} aria-disabled>
      {text}
    </li>
  );
}

/** Opens the form of a new donor beside the stack, so that nothing of it is left. */
export function useNewDonorTab(): () => void {
  const address = useHref(paths.newDonor());
  return () => void window.open(address, '_blank', 'noopener');
}
