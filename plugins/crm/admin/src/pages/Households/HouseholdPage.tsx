import { Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil, Trash } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { Household } from '../../../../shared/manage';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { Facts } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useHouseholdQuery, useJoinHouseholdMutation, useRemoveHouseholdMutation } from '../../services/households';
import { householdName } from './household-name';

/** One household: who belongs to it, and how its letters begin. */
export default function HouseholdPage() {
  const { householdId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useHouseholdQuery({ organization: organization.documentId, household: householdId });
  return <LoadedPage reading={reading}>{(household) => <OpenHousehold household={household} />}</LoadedPage>;
}

function OpenHousehold({ household }: { readonly household: Household }) {
  const say = useWords();
  const navigate = useNavigate();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const [remove] = useRemoveHouseholdMutation();
  const name = householdName(household, language);
  const removal = useRemoval<Household, void>(
    () => ({ title: say('crm.household.delete'), text: say('crm.household.delete-text', { name }), confirm: say('crm.household.delete') }),
    ({ documentId }) => remove({ organization: organization.documentId, household: documentId }),
    () => say('crm.deleted', { name }),
    () => navigate(paths.households()),
  );
  const facts = [
    { label: say('crm.household.nameFr'), value: household.nameFr },
    { label: say('crm.household.nameEn'), value: household.nameEn },
    { label: say('crm.household.formalGreeting'), value: household.formalGreeting },
    { label: say('crm.household.informalGreeting'), value: household.informalGreeting },
  ];
  return (
    <Page.Main>
      <PageTitle>{name}</PageTitle>
      <Layouts.BaseHeader
        title={name}
        subtitle={say(household.isNameOverridden ? 'crm.household.named' : 'crm.household.suggested')}
        navigationAction={
          <Link tag={NavLink} to={paths.households()} startIcon={<ArrowLeft />}>
            {say('crm.households.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {can('household.update') && (
              <LinkButton tag={NavLink} to={paths.editHousehold(household.documentId)} startIcon={<Pencil />}>
                {say('crm.action.edit')}
              </LinkButton>
            )}
            {can('household.delete') && (
              <RowActions
                name={name}
                actions={[{ key: 'delete', label: say('crm.household.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(household) }]}
              />
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Members household={household} />
          <Panel title={say('crm.household.greetings')}>
            <Facts facts={facts} />
          </Panel>
        </Flex>
      </Layouts.Content>
      {removal.dialog}
    </Page.Main>
  );
}

function Members({ household: { documentId: household, members } }: { readonly household: Household }) {
  const say = useWords();
  const { longDate } = useFormats();
  const tellProblem = useProblemToast();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const [join, { isLoading }] = useJoinHouseholdMutation();
  const mayChange = can('donor.update');

  const move = async ({ documentId: donor, name }: PickedDonor, isJoining: boolean): Promise<void> => {
    const answer = await join({ organization: organization.documentId, household, donor, isJoining });
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say(isJoining ? 'crm.household.joined' : 'crm.household.left', { name }) });
  };

  return (
    <Panel title={say('crm.household.members')}>
      {members.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.household.nobody')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {members.map(({ documentId, name, deceasedOn }) => (
            <Flex key={documentId} tag="li" gap={3} justifyContent="space-between">
              <Flex gap={2} wrap="wrap">
                <Link tag={NavLink} to={paths.donor(documentId)}>
                  {name}
                </Link>
                {deceasedOn !== null && (
                  <Typography variant="pi" textColor="neutral600">
                    {say('crm.household.deceased', { date: longDate(deceasedOn) })}
                  </Typography>
                )}
              </Flex>
              {mayChange && (
                <Button
                  variant="tertiary"
                  size="S"
                  disabled={isLoading}
                  aria-label={say('crm.household.leave-for', { name })}
                  onClick={() => void move({ documentId, name }, false)}
                >
                  {say('crm.household.leave')}
                </Button>
              )}
            </Flex>
          ))}
        </Flex>
      )}
      {mayChange && (
        <Box paddingTop={5} maxWidth="48rem">
          <DonorPicker
            key={members.length}
            name="member"
            label={say('crm.household.join')}
            hint={say('crm.household.join-hint')}
            donor={undefined}
            onPick={(donor) => donor !== undefined && void move(donor, true)}
          />
        </Box>
      )}
    </Panel>
  );
}
