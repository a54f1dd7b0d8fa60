import { Box, Flex, LinkButton, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { ColumnPicker } from '../../components/ColumnPicker';
import { DataTable } from '../../components/DataTable';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { ProblemState } from '../../components/ProblemState';
import { ShortcutHelp } from '../../components/ShortcutHelp';
import { SkeletonRows } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useListKeys } from '../../hooks/useListKeys';
import { useStored } from '../../hooks/useStored';
import { usePersonKey } from '../../hooks/usePersonKey';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { COLUMN_KEYS, DEFAULT_COLUMNS, donorColumns, type ColumnKey } from './donor-columns';
import { DonorFilters } from './DonorFilters';
import { DonorSearch } from './DonorSearch';
import { NoDonors } from './NoDonors';
import { sortedBy } from './list-address';
import { useDonorList } from './useDonorList';

/** Everyone who gives, found by typing, narrowed by filters. */
export default function DonorListPage() {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const { state, change, result, retry } = useDonorList();
  const [chosen, setChosen] = useStored(usePersonKey('donor-columns'), columnsFrom);
  const columns = useMemo(() => donorColumns(chosen, say, formats), [chosen, say, formats]);
  const search = useRef<HTMLInputElement>(null);
  const { data, error, isFetching } = result;
  const rows = data?.rows ?? [];
  const total = data?.pagination.total;
  const open = ({ documentId }: { readonly documentId: string }): void => navigate(paths.donor(documentId));
  const create = can('donor.create') ? { label: say('crm.shortcuts.new'), path: paths.newDonor() } : undefined;
  const keys = useListKeys({ rows, search, open, create });
  const isCapped = data?.pagination.isTotalCapped === true;
  const title = total === undefined ? say('crm.donors.title') : say(isCapped ? 'crm.donors.title-more' : 'crm.donors.title-count', { count: total });
  const isNarrowed = state.search !== '' || Object.keys(state.filters).length > 0;
  const onSearch = useCallback((text: string) => change({ ...state, search: text, page: 1 }), [change, state]);

  return (
    <Page.Main>
      <PageTitle>{say('crm.donors.title')}</PageTitle>
      <VisuallyHidden role="status" aria-live="polite">
        {isFetching || total === undefined ? '' : say(isCapped ? 'crm.donors.title-more' : 'crm.donors.found', { count: total })}
      </VisuallyHidden>
      <Layouts.Header title={title} primaryAction={can('donor.create') && <NewDonorButton />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={4}>
          <Flex gap={2}>
            <Box flex="1" maxWidth="48rem">
              <DonorSearch search={state.search} onSearch={onSearch} field={search} />
            </Box>
            <Box marginLeft="auto">
              <ColumnPicker columns={COLUMN_KEYS.map((key) => ({ key, label: say(`crm.donor.${key}`) }))} chosen={chosen} onChange={setChosen} />
            </Box>
          </Flex>
          <DonorFilters filters={state.filters} onChange={(filters) => change({ ...state, filters, page: 1 })} />
        </Flex>
        {error !== undefined && !isFetching ? (
          <ProblemState problem={error} onRetry={retry} />
        ) : data === undefined ? (
          <SkeletonRows rows={10} />
        ) : rows.length === 0 ? (
          <NoDonors isNarrowed={isNarrowed} onClear={() => change({ ...state, search: '', filters: {}, page: 1 })} />
        ) : (
          <>
            <DataTable
              caption={say('crm.donors.caption')}
              columns={columns}
              items={rows}
              keyOf={({ documentId }) => documentId}
              onOpen={open}
              sorting={{ field: state.sort, direction: state.direction }}
              onSort={(field) => change(sortedBy(state, field))}
              activeIndex={keys.active}
              isBusy={isFetching}
              isTall
            />
            <Pager
              pagination={data.pagination}
              onPage={(page) => change({ ...state, page })}
              onPageSize={(pageSize) => change({ ...state, pageSize, page: 1 })}
            />
          </>
        )}
      </Layouts.Content>
      <ShortcutHelp isOpen={keys.isHelpOpen} onClose={keys.closeHelp} shortcuts={keys.help} />
    </Page.Main>
  );
}

function NewDonorButton() {
  const say = useWords();
  return (
    <LinkButton tag={NavLink} to={paths.newDonor()} startIcon={<Plus />}>
      {say('crm.donors.new')}
    </LinkButton>
  );
}

function columnsFrom(stored: unknown): readonly ColumnKey[] {
  return Array.isArray(stored) ? COLUMN_KEYS.filter((key) => stored.includes(key)) : DEFAULT_COLUMNS;
}
