import { Alert, Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Gift, Pencil } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { LifecycleStatus } from '../../components/LifecycleStatus';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { DonorActions } from './DonorActions';
import { HeaderFigures } from './HeaderFigures';

/** Who this is, how they stand, the three figures that matter and what one can do. */
export function DonorHeader({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const isEditable = donor.mergedInto === null;
  return (
    <>
      <Layouts.BaseHeader
        title={donor.displayName}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <Typography textColor="neutral600">{say(`crm.donor-type.${donor.type}`)}</Typography>
            <LifecycleStatus lifecycle={donor.lifecycle} />
          </Flex>
        }
        navigationAction={
          <Link tag={NavLink} to={paths.donors()} startIcon={<ArrowLeft />}>
            {say('crm.donors.title')}
          </Link>
        }
        primaryAction={
          isEditable && (
            <Flex gap={2} wrap="wrap">
              {can('donation.create') && (
                <LinkButton tag={NavLink} to={paths.newGift(donor.documentId)} startIcon={<Gift />}>
                  {say('crm.gift.new')}
                </LinkButton>
              )}
              {can('donor.update') && (
                <LinkButton tag={NavLink} variant="secondary" to={paths.editDonor(donor.documentId)} startIcon={<Pencil />}>
                  {say('crm.action.edit')}
                </LinkButton>
              )}
              <DonorActions donor={donor} />
            </Flex>
          )
        }
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        <DonorBanner donor={donor} />
        <HeaderFigures donor={donor} />
      </Box>
    </>
  );
}

/** What must not be missed: archived, merged, deceased, not to be contacted. */
function DonorBanner({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { longDate, day } = useFormats();
  const [isClosed, setClosed] = useState(false);
  const { archivedAt, mergedInto, deceasedOn } = donor;
  const text =
    mergedInto !== null
      ? say('crm.donor.banner.merged')
      : archivedAt !== null
        ? say('crm.donor.banner.archived', { date: longDate(day(archivedAt)) })
        : deceasedOn !== null
          ? say('crm.donor.banner.deceased', { date: longDate(deceasedOn) })
          : donor.communicationPreferences.doNotContact
            ? say('crm.donor.banner.do-not-contact')
            : undefined;
  if (text === undefined || isClosed) return null;
  return (
    <Box paddingBottom={4}>
      <Alert
        variant="warning"
        closeLabel={say('crm.action.close')}
        onClose={() => setClosed(true)}
        action={
          mergedInto !== null && (
            <Link tag={NavLink} to={paths.donor(mergedInto)}>
              {say('crm.donor.banner.merged-link')}
            </Link>
          )
        }
      >
        {text}
      </Alert>
    </Box>
  );
}
