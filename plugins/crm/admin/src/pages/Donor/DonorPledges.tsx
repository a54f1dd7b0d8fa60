import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { usePledgesOfDonorQuery } from '../../services/pledges';
import { PledgeStatus } from '../Pledges/PledgeStatus';

/** What a donor promised; nothing stands here for who promised nothing and may promise nothing. */
export function DonorPledges({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { data = [] } = usePledgesOfDonorQuery({ organization: organization.documentId, donor: donor.documentId });
  const mayAdd = can('pledge.create') && donor.mergedInto === null;
  if (data.length === 0 && !mayAdd) return null;
  return (
    <Panel
      title={say('crm.pledges.title')}
      action={
        mayAdd && (
          <Link tag={NavLink} to={paths.newPledge(donor.documentId)} aria-label={`${say('crm.tags.add')} – ${say('crm.pledges.new')}`}>
            {say('crm.tags.add')}
          </Link>
        )
      }
    >
      {data.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.pledge.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {data.map(({ documentId, amount, currency, pledgedOn, pledgeStatus }) => (
            <Flex key={documentId} tag="li" justifyContent="space-between" gap={2} wrap="wrap">
              <Link tag={NavLink} to={paths.pledge(documentId)}>
                <Money amount={amount} currency={currency} />
              </Link>
              <Typography variant="pi" textColor="neutral600">
                {pledgedOn}
              </Typography>
              <PledgeStatus status={pledgeStatus} />
            </Flex>
          ))}
        </Flex>
      )}
    </Panel>
  );
}
