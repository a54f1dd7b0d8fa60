import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { useLazyDonorsFindQuery } from '../services/donors';
import { paged } from '../services/paging';

const PAUSE_MS = 200;
const FOUND = 10;

export interface PickedDonor {
  readonly documentId: string;
  readonly name: string;
}

interface DonorPickerProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly message?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly donor: PickedDonor | undefined;
  readonly onPick: (donor: PickedDonor | undefined) => void;
}

/** Finds one donor by typing. */
export function DonorPicker({ name, label, hint, message, isRequired, isDisabled, donor, onPick }: DonorPickerProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const [text, setText] = useState(donor?.name ?? '');
  const search = useDebounce(text.trim(), PAUSE_MS);
  const [find, { data, isFetching }] = useLazyDonorsFindQuery();
  const organizationId = organization.documentId;

  useEffect(() => {
    const running = find({ organization: organizationId, query: { search, ...paged(1, FOUND) } }, true);
    return () => running.abort();
  }, [find, organizationId, search]);
  // Picked or cleared from outside.
  useEffect(() => setText(donor?.name ?? ''), [donor?.documentId, donor?.name]);

  const found = data?.rows ?? [];
  return (
    <Field.Root name={name} error={message} hint={hint} required={isRequired} data-field={name} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={donor?.documentId ?? ''}
        disabled={isDisabled}
        textValue={text}
        onTextValueChange={(next) => setText(next ?? '')}
        onChange={(documentId) => {
          const picked = found.find((one) => one.documentId === documentId);
          onPick(picked === undefined ? undefined : { documentId: picked.documentId, name: picked.displayName });
        }}
        onClear={() => onPick(undefined)}
        clearLabel={say('crm.action.clear')}
        placeholder={say('crm.picker.placeholder')}
        loading={isFetching && found.length === 0}
        loadingMessage={say('crm.state.loading')}
        noOptionsMessage={() => say('crm.picker.nobody')}
        // The server has found them already, by more than their names.
        autocomplete="none"
      >
        {found.map(({ documentId, displayName, address, email }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={displayName}>
            {[displayName, address.city, email].filter((part) => part !== null && part !== '').join(' · ')}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
