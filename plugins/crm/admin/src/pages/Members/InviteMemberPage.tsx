import { Typography } from '@strapi/design-system';
import { ROLES } from '../../../../../../src/platform/permissions/matrix';
import { oneOf } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import { useForm, type FieldMessages } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useInviteMemberMutation } from '../../services/members';

const KINDS = ['staff', 'api'] as const;

/** Invites a colleague, or a person who works through the API. */
export default function InviteMemberPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const [invite, { isLoading, error, reset }] = useInviteMemberMutation();
  const form = useForm({ email: '', firstName: '', lastName: '', role: 'member', kind: 'staff' });
  const saved = useSaved(form);
  const { values, messages, set } = form;

  const save = async (): Promise<void> => {
    const email = values.email.trim();
    const refused: FieldMessages = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) ? {} : { email: say('crm.refuse.email') };
    if (refused.email !== undefined) return form.refuse(refused);
    const answer = await invite({
      organization: organization.documentId,
      draft: {
        email,
        role: oneOf(ROLES, values.role) ?? 'viewer',
        kind: oneOf(KINDS, values.kind) ?? 'staff',
        firstName: values.firstName,
        lastName: values.lastName,
      },
    });
    saved(answer, say('crm.member.invited', { name: email }), paths.members);
  };

  return (
    <FormPage
      title={say('crm.members.invite')}
      back={{ to: paths.members(), label: say('crm.members.title') }}
      save={say('crm.member.invite')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    >
      <FormSection title={say('crm.member.who')}>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          label={say('crm.donor.email')}
          isRequired
          maxLength={254}
          value={values.email}
          message={messages.email}
          onChange={(email) => set('email', email)}
        />
        <TextField
          name="firstName"
          label={say('crm.donor.firstName')}
          maxLength={120}
          value={values.firstName}
          message={messages.firstName}
          onChange={(firstName) => set('firstName', firstName)}
        />
        <TextField
          name="lastName"
          label={say('crm.donor.lastName')}
          maxLength={120}
          value={values.lastName}
          message={messages.lastName}
          onChange={(lastName) => set('lastName', lastName)}
        />
        <ChoiceField
          name="kind"
          label={say('crm.member.kind')}
          hint={say(values.kind === 'api' ? 'crm.member.api-hint' : 'crm.member.staff-hint')}
          value={values.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: say(`crm.member-kind.${kind}`) }))}
          onChange={(kind) => set('kind', kind)}
        />
        <ChoiceField
          name="role"
          label={say('crm.member.role')}
          value={values.role}
          choices={ROLES.map((role) => ({ value: role, label: say(`crm.role.${role}`) }))}
          onChange={(role) => set('role', role)}
        />
        <Typography textColor="neutral600">{say(`crm.role.about.${oneOf(ROLES, values.role) ?? 'viewer'}`)}</Typography>
      </FormSection>
    </FormPage>
  );
}
