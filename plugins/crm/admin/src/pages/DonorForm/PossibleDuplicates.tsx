import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { usePossibleDuplicatesQuery } from '../../services/donors';
import type { DonorValues } from './donor-values';

const PAUSE_MS = 300;

interface PossibleDuplicatesProps {
  readonly values: DonorValues;
  readonly except: string | undefined;
}

/** Donors already there who may be the one being typed in, shown while one types. */
export function PossibleDuplicates({ values, except }: PossibleDuplicatesProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { firstName, lastName, companyName, email, phone, postalCode } = values;
  const typed = useMemo(
    () => ({
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      companyName: companyName.trim(),
      email: email.trim(),
      phone: phone.trim(),
      postalCode: postalCode.trim(),
      except,
    }),
    [firstName, lastName, companyName, email, phone, postalCode, except],
  );
  const like = useDebounce(typed, PAUSE_MS);
  const hasName = like.firstName !== '' || like.lastName !== '' || like.companyName !== '';
  const isTelling = like.email.includes('@') || (hasName && (like.phone !== '' || like.postalCode !== ''));
  const { data } = usePossibleDuplicatesQuery({ organization: organization.documentId, like }, { skip: !isTelling });
  const found = isTelling ? (data ?? []) : [];

  return (
    <div role="status" aria-live="polite">
      {found.length > 0 && (
        <Box padding={4} background="warning100" borderColor="warning200" hasRadius>
          <Flex gap={2} paddingBottom={2}>
            <WarningCircle fill="warning600" aria-hidden />
            <Typography fontWeight="semiBold">{say('crm.duplicates.title', { count: found.length })}</Typography>
          </Flex>
          <ul>
            {found.map(({ documentId, displayName, city, email: theirs, reason }) => (
              <li key={documentId}>
                <Link tag={NavLink} to={paths.donor(documentId)} target="_blank">
                  {displayName}
                </Link>{' '}
                <Typography variant="pi" textColor="neutral700">
                  {[city, theirs, say(`crm.duplicates.reason.${reason}`)].filter((part) => part !== null && part !== '').join(' · ')}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </div>
  );
}
