import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { LANGUAGES, oneOf } from '../../../shared/vocabulary';
import { ChoiceField, TextField } from '../forms/fields';
import { FormDialog } from '../forms/FormDialog';
import { useForm } from '../forms/useForm';
import { useWords } from '../hooks/useWords';
import { LONGEST } from '../pages/Settings/settings-values';
import { paths } from '../paths';
import { useCreateOrganizationMutation } from '../services/organizations';
import { isProblem, messagesByField } from '../services/problem';
import { TIME_ZONES } from './time-zones';

interface NewOrganizationDialogProps {
  /** Works in the organization from now on. */
  readonly onCreated: (documentId: string) => void;
  readonly onClose: () => void;
}

/** What an organization cannot begin without; its settings, which follow, hold the rest. */
export function NewOrganizationDialog({ onCreated, onClose }: NewOrganizationDialogProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { locale } = useIntl();
  const [create, { isLoading, error, reset }] = useCreateOrganizationMutation();
  const { values, messages, set, refuse } = useForm({ name: '', defaultLanguage: locale.startsWith('fr') ? 'fr' : 'en', timezone: zoneHere() });

  const save = async (): Promise<void> => {
    if (values.name.trim() === '') return refuse({ name: say('crm.settings.refuse-name') });
    const answer = await create({ ...values, defaultLanguage: oneOf(LANGUAGES, values.defaultLanguage) });
    if ('error' in answer) {
      if (isProblem(answer.error)) refuse(messagesByField(answer.error));
      return;
    }
    onCreated(answer.data.documentId);
    onClose();
    navigate(paths.room('organization'));
  };

  return (
    <FormDialog
      title={say('crm.organization.new')}
      save={say('crm.organization.create')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={say('crm.settings.name')}
        isRequired
        value={values.name}
        message={messages.name}
        maxLength={LONGEST.name}
        onChange={(name) => set('name', name)}
      />
      <ChoiceField
        name="defaultLanguage"
        label={say('crm.settings.defaultLanguage')}
        value={values.defaultLanguage}
        message={messages.defaultLanguage}
        choices={LANGUAGES.map((value) => ({ value, label: say(`crm.language.${value}`) }))}
        onChange={(language) => set('defaultLanguage', language)}
      />
      <ChoiceField
        name="timezone"
        label={say('crm.settings.timezone')}
        hint={say('crm.organization.zone-hint')}
        value={values.timezone}
        message={messages.timezone}
        choices={TIME_ZONES.map((value) => ({ value, label: value }))}
        onChange={(timezone) => set('timezone', timezone)}
      />
    </FormDialog>
  );
}

/** This computer's zone where it is one of ours. */
function zoneHere(): string {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return TIME_ZONES.includes(here) ? here : 'America/Toronto';
}
