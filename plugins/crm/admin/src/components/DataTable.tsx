import { Box, Checkbox, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { Frame, Row, SortButton, Table } from './data-table-styles';

export interface Column<Item> {
  readonly key: string;
  readonly label: string;
  readonly render: (item: Item) => ReactNode;
  /** Sorts by this field of the API when the header is pressed. */
  readonly sort?: string;
  /** Amounts and counts line up on the right. */
  readonly isFigure?: boolean;
}

export interface Sorting {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

/** Rows that can be ticked. */
export interface RowSelection<Item> {
  readonly isSelected: (item: Item) => boolean;
  readonly onToggle: (item: Item) => void;
  readonly onTogglePage: () => void;
  /** Names a row to screen readers. */
  readonly nameOf: (item: Item) => string;
}

export interface DataTableProps<Item> {
  /** Says to screen readers what the table is. */
  readonly caption: string;
  readonly columns: readonly Column<Item>[];
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Without it, rows only show. */
  readonly onOpen?: (item: Item) => void;
  readonly sorting?: Sorting;
  readonly onSort?: (field: string) => void;
  readonly activeIndex?: number;
  readonly selection?: RowSelection<Item>;
  /** Newer rows are on their way. */
  readonly isBusy?: boolean;
  /** The header stays while the rows move. */
  readonly isTall?: boolean;
}

/** A table whose rows open; the first column also holds a real link, for keyboard and new tabs. */
export function DataTable<Item>({
  caption,
  columns,
  items,
  keyOf,
  onOpen,
  sorting,
  onSort,
  activeIndex,
  selection,
  isBusy = false,
  isTall = false,
}: DataTableProps<Item>) {
  const active = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer a promise, which is no clean-up.
    void active.current?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);

  return (
    <Frame $isTall={isTall} aria-busy={isBusy} tabIndex={0} role="region" aria-label={caption}>
      <Table>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {selection !== undefined && <SelectPage selection={selection} items={items} />}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <Row
              key={keyOf(item)}
              ref={index === activeIndex ? active : undefined}
              $isActive={index === activeIndex}
              aria-current={index === activeIndex ? 'true' : undefined}
              style={onOpen === undefined ? { cursor: 'default' } : undefined}
              onClick={(event) => {
                if (!isOnControl(event)) onOpen?.(item);
              }}
            >
              {selection !== undefined && <SelectRow selection={selection} item={item} />}
              {columns.map(({ key, render, isFigure }) => (
                <td key={key} data-figure={isFigure}>
                  {render(item)}
                </td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}

function SelectPage<Item>({ selection: { isSelected, onTogglePage }, items }: { readonly selection: RowSelection<Item>; readonly items: readonly Item[] }) {
  const say = useWords();
  const chosen = items.filter(isSelected).length;
  return (
    <th scope="col" data-select>
      <Checkbox
        aria-label={say('crm.table.select-page')}
        checked={chosen > 0 && chosen < items.length ? 'indeterminate' : chosen > 0}
        onCheckedChange={onTogglePage}
      />
    </th>
  );
}

function SelectRow<Item>({ selection: { isSelected, onToggle, nameOf }, item }: { readonly selection: RowSelection<Item>; readonly item: Item }) {
  const say = useWords();
  return (
    <td data-select>
      <Checkbox aria-label={say('crm.table.select', { name: nameOf(item) })} checked={isSelected(item)} onCheckedChange={() => onToggle(item)} />
    </td>
  );
}

interface HeaderCellProps<Item> {
  readonly column: Column<Item>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((field: string) => void) | undefined;
}

function HeaderCell<Item>({ column: { label, sort, isFigure }, sorting, onSort }: HeaderCellProps<Item>) {
  const say = useWords();
  const direction = sort !== undefined && sorting?.field === sort ? sorting.direction : undefined;
  const Arrow = direction === 'desc' ? CaretDown : CaretUp;
  if (sort === undefined || onSort === undefined)
    return (
      <th scope="col" data-figure={isFigure}>
        {label}
      </th>
    );
  return (
    <th scope="col" data-figure={isFigure} aria-sort={direction === undefined ? 'none' : direction === 'asc' ? 'ascending' : 'descending'}>
      <SortButton type="button" onClick={() => onSort(sort)} title={say('crm.table.sort', { column: label })}>
        {label}
        <Box tag="span" aria-hidden style={{ visibility: direction === undefined ? 'hidden' : 'visible', lineHeight: 0 }}>
          <Arrow width="1rem" height="1rem" />
        </Box>
      </SortButton>
    </th>
  );
}

/** A row's menu is drawn elsewhere on the page, and its clicks come here all the same. */
function isOnControl(event: MouseEvent): boolean {
  if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return true;
  const selection = window.getSelection()?.toString() ?? '';
  return selection !== '' || (event.target instanceof Element && event.target.closest('a, button, input, label, [data-select]') !== null);
}
