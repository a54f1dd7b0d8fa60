import { Flex } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import { useOrganization } from '../../organization/organization-context';
import { DonorHistory } from './DonorHistory';
import { DonorStats } from './DonorStats';
import { GivingByYear } from './GivingByYear';
import { RecentGifts } from './RecentGifts';

/** A donor at a glance: giving by year, figures, latest gifts, everything that happened. */
export function DonorOverviewTab({ donor }: { readonly donor: DonorOut }) {
  const { can } = useOrganization();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <GivingByYear donor={donor} />
      <DonorStats donor={donor} />
      {can('donation.read') && <RecentGifts donor={donor} />}
      <DonorHistory donor={donor} />
    </Flex>
  );
}
