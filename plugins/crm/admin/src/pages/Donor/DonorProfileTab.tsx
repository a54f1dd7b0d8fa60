import { Flex, LinkButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { Facts, type Fact } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { fieldLabel, shownValue } from '../../custom-fields/show-custom-field';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCustomFieldsQuery } from '../../services/custom-fields';

/** Every field of a donor, to read. */
export function DonorProfileTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const fact = (
    name:
      | 'salutation'
      | 'firstName'
      | 'middleInitial'
      | 'lastName'
      | 'companyName'
      | 'email'
      | 'phone'
      | 'mobile'
      | 'birthDate'
      | 'deceasedOn'
      | 'source'
      | 'employer',
  ): Fact => ({
    label: say(`crm.donor.${name}`),
    value: donor[name],
  });
  const place = (name: 'line1' | 'line2' | 'city' | 'province' | 'postalCode' | 'country'): Fact => ({
    label: say(`crm.donor.${name}`),
    value: donor.address[name],
  });
  const preference = (name: 'email' | 'sms' | 'mail' | 'phone'): Fact => ({
    label: say(`crm.preference.${name}`),
    value: say(`crm.preference-value.${donor.communicationPreferences[name]}`),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Panel
        title={say('crm.form.basic')}
        action={
          can('donor.update') &&
          donor.mergedInto === null && (
            <LinkButton tag={NavLink} variant="secondary" size="S" to={paths.editDonor(donor.documentId)} startIcon={<Pencil />}>
              {say('crm.action.edit')}
            </LinkButton>
          )
        }
      >
        <Facts
          facts={[
            { label: say('crm.donor.type'), value: say(`crm.donor-type.${donor.type}`) },
            ...(['salutation', 'firstName', 'middleInitial', 'lastName', 'companyName', 'email', 'phone', 'mobile'] as const).map(fact),
            { label: say('crm.donor.language'), value: say(`crm.language.${donor.language}`) },
            ...(['birthDate', 'deceasedOn', 'employer', 'source'] as const).map(fact),
            { label: say('crm.donor.household'), value: donor.household?.name },
            { label: say('crm.donor.assignedTo'), value: donor.assignedTo?.name },
          ]}
        />
      </Panel>
      <Panel title={say('crm.form.address')}>
        <Facts facts={(['line1', 'line2', 'city', 'province', 'postalCode', 'country'] as const).map(place)} />
      </Panel>
      <Panel title={say('crm.form.preferences')}>
        <Facts
          facts={[
            ...(['email', 'sms', 'mail', 'phone'] as const).map(preference),
            { label: say('crm.preference.doNotContact'), value: say(donor.communicationPreferences.doNotContact ? 'crm.state.yes' : 'crm.state.no') },
          ]}
        />
      </Panel>
      <CustomFieldsPanel donor={donor} />
    </Flex>
  );
}

function CustomFieldsPanel({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const { data: fields } = useCustomFieldsQuery({ organization: organization.documentId }, { skip: !can('custom-field.read') });
  if (fields === undefined || fields.length === 0) return null;
  const words = { yes: say('crm.state.yes'), no: say('crm.state.no') };
  return (
    <Panel title={say('crm.form.custom')}>
      <Facts facts={fields.map((field) => ({ label: fieldLabel(field, language), value: shownValue(donor.customFields[field.key], words) }))} />
    </Panel>
  );
}
