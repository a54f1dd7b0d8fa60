import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Segment } from '../../../../shared/segments';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { ListSearch } from '../../components/ListSearch';
import { PagedTable } from '../../components/PagedTable';
import { PageTitle } from '../../components/PageTitle';
import type { ListRules } from '../../hooks/list-address';
import { useFormats, type Formats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useSegmentsQuery } from '../../services/segments';
import { SegmentName } from './SegmentName';

const RULES: ListRules<'isAutomatic'> = {
  filters: { isAutomatic: (value) => value === 'true' || value === 'false' },
  sorts: [
    { field: 'name', natural: 'asc' },
    { field: 'donorCount', natural: 'desc' },
    { field: 'lastCalculatedAt', natural: 'desc' },
  ],
};

/** The charity's segments: who is grouped, by which rule, and how many they are. */
export default function SegmentManager() {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(RULES);
  const reading = useSegmentsQuery({ organization: organization.documentId, query });
  const columns = useMemo(() => columnsOf(say, formats), [say, formats]);
  const isNarrowed = state.search !== '' || state.filters.isAutomatic !== undefined;
  const add = can('segment.create') && (
    <LinkButton tag={NavLink} to={paths.newSegment()} startIcon={<Plus />}>
      {say('crm.segments.new')}
    </LinkButton>
  );

  return (
    <Page.Main>
      <PageTitle>{say('crm.segments.title')}</PageTitle>
      <Layouts.Header title={say('crm.segments.title')} subtitle={say('crm.segments.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Flex gap={3} alignItems="flex-start" wrap="wrap">
          <ListSearch label={say('crm.segments.search')} search={state.search} onSearch={(search) => change({ search })} />
          <ListFilter
            label={say('crm.segment.kind')}
            value={state.filters.isAutomatic ?? ''}
            choices={[
              { value: 'true', label: say('crm.segment.automatic') },
              { value: 'false', label: say('crm.segment.manual') },
            ]}
            onChange={(isAutomatic) => change({ filters: { isAutomatic: isAutomatic === '' ? undefined : isAutomatic } })}
          />
        </Flex>
        <PagedTable
          reading={reading}
          none={
            <EmptyState
              title={say(isNarrowed ? 'crm.list.no-match.title' : 'crm.segments.none.title')}
              text={say(isNarrowed ? 'crm.list.no-match.text' : 'crm.segments.none.text')}
              action={!isNarrowed && add}
            />
          }
          onTurn={change}
          caption={say('crm.segments.title')}
          columns={columns}
          onOpen={({ documentId }) => navigate(paths.segment(documentId))}
          sorting={{ field: state.sort, direction: state.direction }}
          onSort={sortBy}
          isBusy={reading.isFetching}
        />
      </Layouts.Content>
    </Page.Main>
  );
}

function columnsOf(say: Say, { number, day }: Formats): Column<Segment>[] {
  return [
    {
      key: 'name',
      label: say('crm.segment.name'),
      sort: 'name',
      render: ({ documentId, name, color, description }) => (
        <SegmentName color={color} description={description}>
          <Link tag={NavLink} to={paths.segment(documentId)}>
            {name}
          </Link>
        </SegmentName>
      ),
    },
    {
      key: 'kind',
      label: say('crm.segment.kind'),
      render: ({ isAutomatic }) => <Typography textColor="neutral700">{say(isAutomatic ? 'crm.segment.automatic' : 'crm.segment.manual')}</Typography>,
    },
    { key: 'donorCount', label: say('crm.donors.title'), sort: 'donorCount', isFigure: true, render: ({ donorCount }) => number(donorCount) },
    {
      key: 'lastCalculatedAt',
      label: say('crm.segment.calculated'),
      sort: 'lastCalculatedAt',
      render: ({ lastCalculatedAt }) => (lastCalculatedAt === null ? '–' : day(lastCalculatedAt)),
    },
  ];
}
