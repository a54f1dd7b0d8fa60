import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonorRow } from '../../../../shared/donors';
import type { Column } from '../../components/DataTable';
import { LifecycleStatus } from '../../components/LifecycleStatus';
import { Money } from '../../components/Money';
import { TagChip } from '../../components/TagChip';
import type { Formats } from '../../hooks/useFormats';
import type { Say } from '../../hooks/useWords';
import { paths } from '../../paths';

export const COLUMN_KEYS = [
  'email',
  'phone',
  'city',
  'province',
  'language',
  'type',
  'lifecycle',
  'totalDonated',
  'donationCount',
  'averageDonation',
  'largestDonation',
  'lastDonationOn',
  'lastDonationAmount',
  'firstDonationOn',
  'totalThisYear',
  'totalLastYear',
  'engagementScore',
  'tags',
  'createdAt',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export const DEFAULT_COLUMNS: readonly ColumnKey[] = ['email', 'city', 'lifecycle', 'totalDonated', 'donationCount', 'lastDonationOn', 'tags'];

const TAGS_SHOWN = 2;

/** The columns of the donor list: the name, then those chosen, in their own order. */
export function donorColumns(chosen: readonly ColumnKey[], say: Say, formats: Formats): Column<DonorRow>[] {
  const columns = COLUMN_KEYS.filter((key) => chosen.includes(key)).map((key) => ({ key, label: say(`crm.donor.${key}`), ...columnOf(key, say, formats) }));
  return [{ key: 'name', label: say('crm.donor.name'), sort: 'name', render: (donor) => <Name donor={donor} say={say} /> }, ...columns];
}

function columnOf(key: ColumnKey, say: Say, { day, number, phone }: Formats): Omit<Column<DonorRow>, 'key' | 'label'> {
  switch (key) {
    case 'email':
      return { render: ({ email }) => email };
    case 'phone':
      return { render: (donor) => shownNumber(donor.phone ?? donor.mobile, phone) };
    case 'city':
      return { sort: 'city', render: ({ address }) => address.city };
    case 'province':
      return { render: ({ address }) => address.province };
    case 'language':
      return { render: ({ language }) => say(`crm.language.${language}`) };
    case 'type':
      return { render: ({ type }) => say(`crm.donor-type.${type}`) };
    case 'lifecycle':
      return { render: ({ lifecycle }) => <LifecycleStatus lifecycle={lifecycle} /> };
    case 'tags':
      return { render: ({ tags }) => <Tags tags={tags} say={say} /> };
    case 'donationCount':
      return { sort: 'donationCount', isFigure: true, render: ({ donationCount }) => number(donationCount) };
    case 'engagementScore':
      return { sort: 'engagementScore', isFigure: true, render: ({ engagementScore }) => number(engagementScore) };
    case 'lastDonationOn':
      return { sort: 'lastDonationOn', render: ({ lastDonationOn }) => lastDonationOn };
    case 'firstDonationOn':
      return { sort: 'firstDonationOn', render: ({ firstDonationOn }) => firstDonationOn };
    case 'createdAt':
      return { sort: 'createdAt', render: ({ createdAt }) => day(createdAt) };
    case 'largestDonation':
    case 'totalLastYear':
      return { isFigure: true, render: (donor) => <Money amount={donor[key]} currency={donor.currency} /> };
    case 'totalDonated':
    case 'averageDonation':
    case 'lastDonationAmount':
    case 'totalThisYear':
      return { sort: key, isFigure: true, render: (donor) => <Money amount={donor[key]} currency={donor.currency} /> };
  }
}

function shownNumber(number: string | null, shown: (number: string) => string): string | null {
  return number === null ? null : shown(number);
}

function Name({ donor, say }: { readonly donor: DonorRow; readonly say: Say }) {
  return (
    <Flex direction="column" alignItems="flex-start">
      <Link tag={NavLink} to={paths.donor(donor.documentId)}>
        {donor.displayName}
      </Link>
      {(donor.archivedAt !== null || donor.type !== 'individual') && (
        <Typography variant="pi" textColor="neutral600">
          {donor.archivedAt === null ? say(`crm.donor-type.${donor.type}`) : say('crm.donor.archived')}
        </Typography>
      )}
    </Flex>
  );
}

function Tags({ tags, say }: { readonly tags: DonorRow['tags']; readonly say: Say }) {
  return (
    <Flex gap={1}>
      {tags.slice(0, TAGS_SHOWN).map((tag) => (
        <TagChip key={tag.documentId} name={tag.name} color={tag.color} />
      ))}
      {tags.length > TAGS_SHOWN && (
        <Typography variant="pi" textColor="neutral600" title={tags.map(({ name }) => name).join(', ')}>
          {say('crm.donor.more-tags', { count: tags.length - TAGS_SHOWN })}
        </Typography>
      )}
    </Flex>
  );
}
