import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { paged } from '../services/paging';
import { useDonorsFindQuery } from '../services/donors';

interface DonorPickerProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly message?: string;
  readonly onChange: (donor: string) => void;
}

/** Finds a donor by name or e-mail while one types. */
export function DonorPicker({ name, label, value, message, onChange }: DonorPickerProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const [text, setText] = useState('');
  const search = useDebounce(text, 200);
  const { data, isFetching } = useDonorsFindQuery({
    organization: organization.documentId,
    query: { search, ...paged(1, 25), 'pagination[withCount]': 'false' },
  });
  return (
    <Field.Root name={name} error={message} required data-field={name} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        autocomplete={{ type: 'list', filter: 'contains' }}
        onChange={(donor) => onChange(donor ?? '')}
        onInputChange={(event) => setText(event.currentTarget.value)}
        onClear={() => onChange('')}
        clearLabel={say('crm.action.clear')}
        loading={isFetching}
        loadingMessage={say('crm.state.loading')}
        noOptionsMessage={() => say('crm.donors.no-match.title')}
        placeholder={say('crm.donors.search.placeholder')}
        hasError={message !== undefined}
      >
        {(data?.rows ?? []).map(({ documentId, displayName, email }) => {
          const shown = email === null ? displayName : `${displayName} · ${email}`;
          return (
            <ComboboxOption key={documentId} value={documentId} textValue={shown}>
              {shown}
            </ComboboxOption>
          );
        })}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
