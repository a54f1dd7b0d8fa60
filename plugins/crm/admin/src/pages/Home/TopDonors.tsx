import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { paged } from '../../services/paging';
import { useDonorsFindQuery } from '../../services/donors';
import { FRESH } from '../../services/reports';
import { HomeList } from './HomeList';

/** Those who gave most, in all their years. */
export function TopDonors() {
  const say = useWords();
  const { organization } = useOrganization();
  const result = useDonorsFindQuery(
    { organization: organization.documentId, query: { sort: 'totalDonated:desc', minCount: 1, ...paged(1, 5), 'pagination[withCount]': 'false' } },
    FRESH,
  );
  return (
    <Loaded reading={result} rows={5}>
      {({ rows }) => (
        <HomeList
          title={say('crm.home.top-donors')}
          all={{ to: paths.donors('?sort=totalDonated:desc'), label: say('crm.home.all-donors') }}
          items={rows}
          keyOf={({ documentId }) => documentId}
          none={say('crm.home.top-donors.none')}
        >
          {({ documentId, displayName, totalDonated, donationCount, currency }) => (
            <Flex justifyContent="space-between" gap={3}>
              <Flex direction="column" alignItems="flex-start" minWidth={0}>
                <Link tag={NavLink} to={paths.donor(documentId)}>
                  {displayName}
                </Link>
                <Typography variant="pi" textColor="neutral600">
                  {say('crm.donor.gift-count', { count: donationCount })}
                </Typography>
              </Flex>
              <Typography fontWeight="semiBold">
                <Money amount={totalDonated} currency={currency} />
              </Typography>
            </Flex>
          )}
        </HomeList>
      )}
    </Loaded>
  );
}
