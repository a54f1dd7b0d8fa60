import { Box, Checkbox, VisuallyHidden } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { memo, useCallback, useEffect, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
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
  // Rows keep the same callbacks, so that one whose donor is the same is not drawn again: not while one types, not when newer rows come.
  const latest = useRef({ onOpen, selection });
  latest.current = { onOpen, selection };
  const open = useCallback((item: Item) => latest.current.onOpen?.(item), []);
  const toggle = useCallback((item: Item) => latest.current.selection?.onToggle(item), []);
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
            <ItemRow
              key={keyOf(item)}
              rowRef={index === activeIndex ? active : undefined}
              item={item}
              columns={columns}
              isActive={index === activeIndex}
              isChosen={selection?.isSelected(item)}
              name={selection?.nameOf(item)}
              onOpen={onOpen === undefined ? undefined : open}
              onToggle={toggle}
            />
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

interface ItemRowProps<Item> {
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
  readonly isActive: boolean;
  /** Undefined where rows cannot be ticked. */
  readonly isChosen: boolean | undefined;
  readonly name: string | undefined;
  readonly onOpen: ((item: Item) => void) | undefined;
  readonly onToggle: (item: Item) => void;
  readonly rowRef: Ref<HTMLTableRowElement> | undefined;
}

function ItemRowContent<Item>({ item, columns, isActive, isChosen, name, onOpen, onToggle, rowRef }: ItemRowProps<Item>) {
  const say = useWords();
  return (
    <Row
      ref={rowRef}
      $isActive={isActive}
      aria-current={isActive ? 'true' : undefined}
      style={onOpen === undefined ? STILL : undefined}
      onClick={(event) => {
        if (!isOnControl(event)) onOpen?.(item);
      }}
    >
      {isChosen !== undefined && (
        <td data-select>
          <Checkbox aria-label={say('crm.table.select', { name: name ?? '' })} checked={isChosen} onCheckedChange={() => onToggle(item)} />
        </td>
      )}
      {columns.map(({ key, render, isFigure }) => (
        <td key={key} data-figure={isFigure}>
          {render(item)}
        </td>
      ))}
    </Row>
  );
}

const STILL = { cursor: 'default' };
// memo() forgets that its component is generic.
const ItemRow = memo(ItemRowContent) as typeof ItemRowContent;

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
