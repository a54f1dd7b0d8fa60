import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DonationRow } from '../../../../shared/donations';
import { ColumnPicker } from '../../components/ColumnPicker';
import { DataTable } from '../../components/DataTable';
import { Dock } from '../../components/Dock';
import { FilterBar } from '../../components/filters/FilterBar';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { SearchField } from '../../components/SearchField';
import { ShortcutHelp } from '../../components/ShortcutHelp';
import { ExportBar } from '../../exports/ExportBar';
import { ExportButton } from '../../exports/ExportButton';
import { exportWorkFrom } from '../../exports/export-work';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { useListKeys } from '../../hooks/useListKeys';
import { usePersonKey } from '../../hooks/usePersonKey';
import { useStored } from '../../hooks/useStored';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { DEFAULT_GIFT_COLUMNS, GIFT_COLUMN_KEYS, giftListColumns, type GiftColumnKey } from './gift-list-columns';
import { GIFT_LIST } from './gift-list-rules';
import { GiftExport } from './GiftExport';
import { GiftTotals } from './GiftTotals';
import { NewGiftButton } from './NewGiftButton';
import { NoGiftsFound } from './NoGiftsFound';
import { useGiftFilters } from './useGiftFilters';
import { useGiftList } from './useGiftList';

/** Every gift of the organization, found by typing, narrowed by filters, added up. */
export default function GiftListPage() {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const { state, query, change, sortBy } = useListAddress(GIFT_LIST);
  const { list, totals, pagination } = useGiftList(query, state.page, state.pageSize);
  const asked = useGiftFilters();
  const [chosen, setChosen] = useStored(usePersonKey('gift-columns'), columnsFrom);
  const columns = useMemo(() => giftListColumns(chosen, say, formats, organization.defaultCurrency), [chosen, say, formats, organization.defaultCurrency]);
  const [made, setMade] = useStored(usePersonKey(`gift-export:${organization.documentId}`), exportWorkFrom);
  const [isExporting, setExporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const rows = list.data?.rows ?? [];
  const open = ({ documentId }: DonationRow): void => navigate(paths.giftPage(documentId));
  const create = can('donation.create') ? { label: say('crm.gift.new'), path: paths.newGift() } : undefined;
  const keys = useListKeys({ rows, search, open, create });
  const onSearch = useCallback((text: string) => change({ search: text }), [change]);
  const { total, isTotalCapped = false } = pagination ?? {};
  const found = total === undefined ? '' : say(isTotalCapped ? 'crm.gifts.title-more' : 'crm.gifts.title-count', { count: total });
  const isNarrowed = state.search !== '' || Object.keys(state.filters).length > 0;

  return (
    <Page.Main>
      <PageTitle>{say('crm.gifts.title')}</PageTitle>
      <VisuallyHidden role="status" aria-live="polite">
        {list.isFetching ? '' : found}
      </VisuallyHidden>
      <Layouts.Header title={found === '' ? say('crm.gifts.title') : found} primaryAction={<NewGiftButton />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={4}>
          <Flex gap={2} wrap="wrap">
            <Box flex="1" minWidth="20rem" maxWidth="48rem">
              <SearchField
                label={say('crm.gifts.search.label')}
                placeholder={say('crm.gifts.search.placeholder')}
                clear={say('crm.list.search.clear')}
                search={state.search}
                onSearch={onSearch}
                field={search}
              />
            </Box>
            <Flex gap={2} marginLeft="auto">
              {can('donation.export') && total !== undefined && total > 0 && <ExportButton onOpen={() => setExporting(true)} />}
              <ColumnPicker columns={GIFT_COLUMN_KEYS.map((key) => ({ key, label: say(`crm.gift.${key}`) }))} chosen={chosen} onChange={setChosen} />
            </Flex>
          </Flex>
          <FilterBar asked={asked} filters={state.filters} onChange={(filters) => change({ filters })} />
          <GiftTotals reading={totals} />
        </Flex>
        <Loaded reading={list} rows={10}>
          {(page) =>
            page.rows.length === 0 ? (
              <NoGiftsFound isNarrowed={isNarrowed} onClear={() => change({ search: '', filters: {} })} />
            ) : (
              <>
                <DataTable
                  caption={say('crm.gifts.list.caption')}
                  columns={columns}
                  items={page.rows}
                  keyOf={({ documentId }) => documentId}
                  onOpen={open}
                  sorting={{ field: state.sort, direction: state.direction }}
                  onSort={sortBy}
                  activeIndex={keys.active}
                  isTall
                />
                {pagination !== undefined && (
                  <Pager pagination={pagination} onPage={(next) => change({ page: next })} onPageSize={(pageSize) => change({ pageSize })} />
                )}
              </>
            )
          }
        </Loaded>
        <Dock>{made !== null && <ExportBar key={made.exportId} work={made} onClose={() => setMade(null)} />}</Dock>
      </Layouts.Content>
      {isExporting && (
        <GiftExport
          query={query}
          columns={chosen}
          total={total ?? 0}
          isCapped={isTotalCapped}
          onStarted={(work) => {
            setExporting(false);
            setMade(work);
          }}
          onClose={() => setExporting(false)}
        />
      )}
      <ShortcutHelp isOpen={keys.isHelpOpen} onClose={keys.closeHelp} shortcuts={keys.help} />
    </Page.Main>
  );
}

function columnsFrom(stored: unknown): readonly GiftColumnKey[] {
  return Array.isArray(stored) ? GIFT_COLUMN_KEYS.filter((key) => stored.includes(key)) : DEFAULT_GIFT_COLUMNS;
}
