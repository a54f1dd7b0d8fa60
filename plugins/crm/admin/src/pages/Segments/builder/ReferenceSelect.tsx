import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useWords } from '../../../hooks/useWords';
import { useOrganization } from '../../../organization/organization-context';
import { paged } from '../../../services/paging';
import { useHouseholdsQuery } from '../../../services/households';
import { useNamesQuery, type Name, type Reference } from '../../../services/names';

const PAUSE_MS = 200;
const FOUND = 20;

interface ReferenceSelectProps {
  readonly label: string;
  readonly reference: Reference;
  readonly values: readonly string[];
  /** One value, or several. */
  readonly isSingle: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Tags, segments, campaigns … picked by name. */
export function ReferenceSelect({ label, reference, values, isSingle, onChange }: ReferenceSelectProps) {
  const say = useWords();
  const [text, setText] = useState('');
  const { offered, nameOf, isLoading } = useOffered(reference, text, values);
  const open = offered.filter(({ documentId }) => !values.includes(documentId));
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {values.length > 0 && (
        <Flex gap={1} wrap="wrap">
          {values.map((documentId) => (
            <Tag
              key={documentId}
              icon={<Cross aria-hidden />}
              label={say('crm.builder.remove-value', { name: nameOf(documentId) })}
              onClick={() => onChange(values.filter((one) => one !== documentId))}
            >
              {nameOf(documentId)}
            </Tag>
          ))}
        </Flex>
      )}
      {(!isSingle || values.length === 0) && (
        <Field.Root width="100%">
          <Combobox
            size="S"
            aria-label={label}
            value=""
            textValue={text}
            onTextValueChange={(next) => setText(next ?? '')}
            onChange={(documentId) => {
              if (documentId === undefined || documentId === '') return;
              onChange(isSingle ? [documentId] : [...values, documentId]);
              setText('');
            }}
            placeholder={say('crm.builder.add-value')}
            loading={isLoading}
            loadingMessage={say('crm.state.loading')}
            noOptionsMessage={() => say('crm.builder.no-value')}
            autocomplete={reference === 'household' ? 'none' : { type: 'list', filter: 'contains' }}
          >
            {open.map(({ documentId, name }) => (
              <ComboboxOption key={documentId} value={documentId} textValue={name}>
                {name}
              </ComboboxOption>
            ))}
          </Combobox>
        </Field.Root>
      )}
    </Flex>
  );
}

/** Short lists are read whole; households are searched as one types, and those chosen are read one by one. */
function useOffered(reference: Reference, text: string, values: readonly string[]) {
  const say = useWords();
  const { organization } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const isSearched = reference === 'household';
  const search = useDebounce(text.trim(), PAUSE_MS);
  const only = useMemo(() => ({ only: [...values].sort() }), [values]);
  const names = useNamesQuery({ ...inOrganization, reference, ...(isSearched ? only : {}) });
  const found = useHouseholdsQuery({ ...inOrganization, query: { search, ...paged(1, FOUND) } }, { skip: !isSearched });
  const households = (found.data?.rows ?? []).map(({ documentId, nameFr, nameEn }): Name => ({ documentId, name: nameFr ?? nameEn ?? '–' }));
  const known = new Map([...(names.data ?? []), ...households].map(({ documentId, name }) => [documentId, name]));
  return {
    offered: isSearched ? households : (names.data ?? []),
    nameOf: (documentId: string) => known.get(documentId) ?? (names.data === undefined ? say('crm.state.loading') : say('crm.reading.gone')),
    isLoading: isSearched ? found.isLoading : names.isLoading,
  };
}
