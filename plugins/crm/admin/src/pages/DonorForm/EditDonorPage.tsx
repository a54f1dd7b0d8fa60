import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { NoPermission } from '../../components/NoPermission';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCustomFieldsQuery } from '../../services/custom-fields';
import { useDonorQuery, useUpdateDonorMutation, type ReadDonor } from '../../services/donors';
import { isProblem } from '../../services/problem';
import { FRESH } from '../../services/reports';
import { DonorForm } from './DonorForm';
import { changesOf, valuesOf } from './donor-values';

/** Changes a donor. */
export default function EditDonorPage() {
  const { donorId = '' } = useParams();
  const { organization, can } = useOrganization();
  const reading = useDonorQuery({ organization: organization.documentId, donor: donorId }, FRESH);
  if (!can('donor.update')) return <NoPermission />;
  return (
    <LoadedPage reading={reading} isFresh>
      {(read, readAgain) => <OpenForm read={read} onReadAgain={readAgain} />}
    </LoadedPage>
  );
}

function OpenForm({ read, onReadAgain }: { readonly read: ReadDonor; readonly onReadAgain: () => void }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { data: customFields = [] } = useCustomFieldsQuery({ organization: organization.documentId }, { skip: !can('custom-field.read') });
  // What this person sees masked is not offered for writing: the mask would be saved.
  const writable = customFields.filter(({ isSensitive }) => !isSensitive || can('donor.read-sensitive'));
  const [update, { isLoading, error, reset }] = useUpdateDonorMutation();
  // What was read when the form opened: a later reading in the background must not hide someone else's change.
  const [{ donor, etag }] = useState(read);
  const [initial] = useState(() => valuesOf(donor));
  const form = useForm(initial);
  const saved = useSaved(form);
  const page = paths.donor(donor.documentId);
  const isStale = isProblem(error) && error.status === 412;

  const save = async (): Promise<void> => {
    const change = changesOf(initial, form.values);
    const answer =
      Object.keys(change).length === 0 ? { data: donor } : await update({ organization: organization.documentId, donor: donor.documentId, change, etag });
    saved(answer, say('crm.donor.saved'), () => page);
  };

  return (
    <DonorForm
      form={form}
      title={say('crm.donor.edit', { name: donor.displayName })}
      back={{ to: page, label: donor.displayName }}
      customFields={writable}
      except={donor.documentId}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={isStale ? { ...error, message: say('crm.donor.stale') } : error}
      onCloseProblem={reset}
      problemAction={
        isStale && (
          <Button variant="secondary" onClick={onReadAgain}>
            {say('crm.donor.read-again')}
          </Button>
        )
      }
    />
  );
}
