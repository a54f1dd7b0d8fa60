import { Typography } from '@strapi/design-system';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Batch } from '../../../../shared/gift-batches';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { useFundsQuery } from '../../services/funds';
import { Sheet, SheetFrame } from './cell-styles';
import { EntryRowCells, type RowTools } from './EntryRowCells';
import type { Entry } from './useEntry';

const WIDTHS = {
  number: '4.4rem',
  donor: '21rem',
  amount: '9.5rem',
  receivedOn: '10.5rem',
  chequeNumber: '9.5rem',
  paymentMethodType: '12rem',
  campaign: '16rem',
  fund: '12rem',
  memo: '14rem',
  remove: '4.4rem',
} as const;
const COLUMNS = ['donor', 'amount', 'receivedOn', 'chequeNumber', 'paymentMethodType', 'campaign', 'fund', 'memo'] as const;

export type RefusedRows = ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>;

interface EntryGridProps {
  readonly batch: Batch;
  readonly entry: Entry;
  readonly refused: RefusedRows;
}

/** A stack of cheques as a sheet: Tab goes across, Enter to the next cheque, arrows up and down. */
export function EntryGrid({ batch, entry: { state, edit, remove, settle }, refused }: EntryGridProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const inOrganization = { organization: organization.documentId };
  const { data: campaigns } = useCampaignsQuery(inOrganization, { skip: !can('campaign.read') });
  const { data: funds } = useFundsQuery(inOrganization, { skip: !can('fund.read') });
  const tools = useMemo<RowTools>(
    () => ({
      language,
      batchDate: batch.receivedOn,
      // A cancelled campaign takes nothing: it is not offered.
      campaigns: (campaigns ?? []).filter(({ campaignStatus }) => campaignStatus !== 'cancelled').map(({ documentId, name }) => ({ documentId, name })),
      funds: (funds ?? []).map(({ documentId, name }) => ({ documentId, name })),
      onEdit: edit,
      onRemove: remove,
      onSettle: settle,
      onDone: (cell) => focusIn(cell.closest('tr'), 'amount'),
    }),
    [batch.receivedOn, campaigns, edit, funds, language, remove, settle],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  // One comes to go on entering: the next blank row waits.
  useEffect(() => focusIn(body.current?.lastElementChild ?? null, 'donor'), []);
  return (
    <>
      <Typography id="entry-keys" variant="pi" textColor="neutral600" tag="p" paddingBottom={2}>
        {say('crm.batch.keys')}
      </Typography>
      <SheetFrame>
        <Sheet aria-label={say('crm.batch.sheet')} aria-describedby="entry-keys" onKeyDown={walk}>
          <colgroup>
            {Object.entries(WIDTHS).map(([column, width]) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{say('crm.batch.column.number')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(`crm.batch.column.${column}`)}
                </th>
              ))}
              <th scope="col" aria-label={say('crm.batch.column.remove')} />
            </tr>
          </thead>
          <tbody ref={body}>
            {state.rows.map((row, index) => (
              <EntryRowCells
                key={row.rowKey}
                row={row}
                number={index + 1}
                refused={refused.get(row.rowKey)}
                theirs={state.conflicts.get(row.rowKey)}
                tools={tools}
              />
            ))}
          </tbody>
        </Sheet>
      </SheetFrame>
    </>
  );
}

/** Moves about the sheet; a cell that has its own use of a key (the donors' list) has used it before. */
function walk(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement) || target.dataset.column === undefined) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target.closest('tr');
  const isText = target instanceof HTMLInputElement;
  const up = (key === 'ArrowUp' && isText) || (key === 'Enter' && event.shiftKey);
  const down = (key === 'ArrowDown' && isText) || (key === 'Enter' && !event.shiftKey);
  if (!up && !down) return;
  event.preventDefault();
  focusIn((up ? row?.previousElementSibling : row?.nextElementSibling) ?? null, key === 'Enter' ? 'donor' : target.dataset.column);
}

export function focusIn(row: Element | null, column: string): void {
  const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
}
