import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { LoadedPage } from '../../components/Loaded';
import { FormPage } from '../../forms/FormPage';
import { useForm } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useChangeOrganizationMutation, useOrganizationSettingsQuery, type ReadOrganization } from '../../services/organizations';
import { isProblem } from '../../services/problem';
import { SettingsSections } from './SettingsSections';
import { checkSettings, settingsChange, settingsValues } from './settings-values';

/** What the charity is, and what its receipts and messages say of it. */
export default function OrganizationSettingsPage() {
  const { organization } = useOrganization();
  const reading = useOrganizationSettingsQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  const [readings, setReadings] = useState(0);
  const readAgain = async (): Promise<void> => {
    await reading.refetch();
    setReadings(readings + 1);
  };
  return <LoadedPage reading={reading}>{(read) => <OpenForm key={readings} read={read} onReadAgain={() => void readAgain()} />}</LoadedPage>;
}

function OpenForm({ read, onReadAgain }: { readonly read: ReadOrganization; readonly onReadAgain: () => void }) {
  const say = useWords();
  const { language } = useFormats();
  const { toggleNotification } = useNotification();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeOrganizationMutation();
  // What was read when the form opened: a later reading in the background must not hide someone else's change.
  const [before, setBefore] = useState(() => settingsValues(read.organization, language));
  const [etag, setEtag] = useState(read.etag);
  const form = useForm(before);
  const isStale = isProblem(error) && error.status === 412;

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkSettings(form.values, language));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const changes = settingsChange(before, form.values, language);
    if (Object.keys(changes).length > 0) {
      const answer = await change({ organization: organization.documentId, change: changes, etag });
      if ('error' in answer) {
        if (isProblem(answer.error)) form.refuse(messagesByPlace(answer.error.errors));
        return;
      }
      // The form stays open: from here on, what stands is what is stored.
      setBefore(form.values);
      setEtag(answer.data.etag);
    }
    form.settle();
    toggleNotification({ type: 'success', message: say('crm.saved') });
  };

  return (
    <FormPage
      title={say('crm.settings.title')}
      subtitle={say('crm.settings.subtitle')}
      save={say('crm.action.save')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={isStale ? { ...error, message: say('crm.stale') } : error}
      onCloseProblem={reset}
      problemAction={
        isStale && (
          <Button variant="secondary" onClick={onReadAgain}>
            {say('crm.donor.read-again')}
          </Button>
        )
      }
    >
      <SettingsSections form={form} logoUrl={read.organization.logo?.url} />
    </FormPage>
  );
}

/** Each message at its whole place: the wording of two languages has the same last name. */
function messagesByPlace(errors: readonly { readonly path: readonly (string | number)[]; readonly message: string }[]): Record<string, string> {
  return Object.fromEntries(errors.map(({ path, message }) => [path.slice(1).join('.'), message]));
}
