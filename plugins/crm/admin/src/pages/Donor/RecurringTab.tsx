import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { usePlansOfDonorQuery } from '../../services/recurring';
import { RecurringDonationCard } from '../Recurring/RecurringDonationCard';

/** The recurring gifts of a donor. */
export function RecurringTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const result = usePlansOfDonorQuery({ organization: organization.documentId, donor: donor.documentId });
  const newButton = can('recurring.create') && donor.mergedInto === null && (
    <LinkButton tag={NavLink} variant="secondary" to={paths.newPlan(donor.documentId)} startIcon={<Plus />}>
      {say('crm.plans.new')}
    </LinkButton>
  );
  return (
    <Loaded reading={result}>
      {(plans) =>
        plans.length === 0 ? (
          <EmptyState title={say('crm.plans.none.title')} text={say('crm.plans.none-of-donor')} action={newButton} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex justifyContent="flex-end">{newButton}</Flex>
            {plans.map((plan) => (
              <RecurringDonationCard key={plan.documentId} plan={plan} />
            ))}
          </Flex>
        )
      }
    </Loaded>
  );
}
