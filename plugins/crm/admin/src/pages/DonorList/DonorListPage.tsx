import { Box, Flex, LinkButton, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useRef, useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import { ColumnPicker } from '../../components/ColumnPicker';
import { Dock } from '../../components/Dock';
import { PageTitle } from '../../components/PageTitle';
import { ProblemState } from '../../components/ProblemState';
import { ShortcutHelp } from '../../components/ShortcutHelp';
import { SkeletonRows } from '../../components/Skeleton';
import { ExportBar } from '../../exports/ExportBar';
import { ExportButton } from '../../exports/ExportButton';
import { exportWorkFrom } from '../../exports/export-work';
import { useListKeys } from '../../hooks/useListKeys';
import { usePersonKey } from '../../hooks/usePersonKey';
import { useStored } from '../../hooks/useStored';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { BulkBar } from './BulkBar';
import { COLUMN_KEYS, DEFAULT_COLUMNS, type ColumnKey } from './donor-columns';
import { DonorBulkActions } from './DonorBulkActions';
import { DonorExport } from './DonorExport';
import { DonorFilters } from './DonorFilters';
import { DonorSearch } from './DonorSearch';
import { DonorTable } from './DonorTable';
import { bulkWorkFrom } from './list-work';
import { NoDonors } from './NoDonors';
import { SavedViews } from './SavedViews';
import { NOBODY, toggled, whomOf, type Selection } from './selection';
import { SelectionBar } from './SelectionBar';
import { useDonorList } from './useDonorList';
import { useSelection } from './useSelection';

/** Everyone who gives, found by typing, narrowed by filters, changed many at a time. */
export default function DonorListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, change, result, retry } = useDonorList();
  const [columns, setColumns] = useStored(usePersonKey('donor-columns'), columnsFrom);
  const [bulk, setBulk] = useStored(usePersonKey(`donor-bulk:${organization.documentId}`), bulkWorkFrom);
  const [made, setMade] = useStored(usePersonKey(`donor-export:${organization.documentId}`), exportWorkFrom);
  const [selection, choose] = useSelection(state);
  const [exporting, setExporting] = useState<Selection>();
  const search = useRef<HTMLInputElement>(null);
  const { data, error, isFetching } = result;
  const rows = data?.rows ?? [];
  const page = rows.map(({ documentId }) => documentId);
  const mayChoose = can('donor.bulk') || can('donor.export');
  const open = ({ documentId }: { readonly documentId: string }): void => navigate(paths.donor(documentId));
  const toggle = ({ documentId }: { readonly documentId: string }): void => choose(toggled(selection, documentId, page));
  const create = can('donor.create') ? { label: say('crm.shortcuts.new'), path: paths.newDonor() } : undefined;
  const keys = useListKeys({ rows, search, open, toggle: mayChoose ? toggle : undefined, create });
  const { total, isTotalCapped: isCapped = false } = data?.pagination ?? {};
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
          <Flex gap={2} wrap="wrap">
            <Box flex="1" minWidth="20rem" maxWidth="48rem">
              <DonorSearch search={state.search} onSearch={onSearch} field={search} />
            </Box>
            <Flex gap={2} marginLeft="auto">
              {can('view.read') && <SavedViews state={state} columns={columns} onChange={change} onColumns={setColumns} />}
              {can('donor.export') && rows.length > 0 && <ExportButton onOpen={() => setExporting({ kind: 'all' })} />}
              <ColumnPicker columns={COLUMN_KEYS.map((key) => ({ key, label: say(`crm.donor.${key}`) }))} chosen={columns} onChange={setColumns} />
            </Flex>
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
          <DonorTable
            found={data}
            columns={columns}
            state={state}
            onChange={change}
            selection={mayChoose ? selection : undefined}
            onChoose={choose}
            activeIndex={keys.active}
            onOpen={open}
            isBusy={isFetching}
          />
        )}
        <Dock>
          {data !== undefined && (
            <SelectionBar
              selection={selection}
              page={page}
              pagination={data.pagination}
              onChoose={choose}
              onExport={can('donor.export') ? () => setExporting(selection) : undefined}
            >
              {can('donor.bulk') && (
                <DonorBulkActions
                  whom={whomOf(selection, state)}
                  archived={state.filters.archived}
                  onStarted={(started) => {
                    choose(NOBODY);
                    setBulk({ ...started, isUndo: false });
                  }}
                />
              )}
            </SelectionBar>
          )}
          {bulk !== null && <BulkBar key={bulk.job} work={bulk} onWork={setBulk} onClose={() => setBulk(null)} />}
          {made !== null && <ExportBar key={made.exportId} work={made} onClose={() => setMade(null)} />}
        </Dock>
      </Layouts.Content>
      {exporting !== undefined && (
        <DonorExport
          state={state}
          selection={exporting}
          columns={columns}
          total={total ?? 0}
          isCapped={isCapped}
          onStarted={(work) => {
            setExporting(undefined);
            setMade(work);
          }}
          onClose={() => setExporting(undefined)}
        />
      )}
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
