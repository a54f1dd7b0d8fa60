import type { ReactNode } from 'react';
import type { Page } from '../../../shared/answers';
import { DataTable, type DataTableProps } from './DataTable';
import { Loaded, type Reading } from './Loaded';
import { Pager } from './Pager';

interface PagedTableProps<Item> extends Omit<DataTableProps<Item>, 'items' | 'keyOf'> {
  readonly reading: Reading<Page<Item>>;
  /** Stands there when there are no rows: why, and what fills the list. */
  readonly none: ReactNode;
  readonly onTurn: (to: { readonly page: number } | { readonly pageSize: number }) => void;
}

/** A list of things as a table, page by page, from its first reading on. */
export function PagedTable<Item extends { readonly documentId: string }>({ reading, none, onTurn, ...table }: PagedTableProps<Item>) {
  return (
    <Loaded reading={reading}>
      {({ rows, pagination }) =>
        rows.length === 0 ? (
          none
        ) : (
          <>
            <DataTable {...table} items={rows} keyOf={({ documentId }) => documentId} />
            <Pager pagination={pagination} onPage={(page) => onTurn({ page })} onPageSize={(pageSize) => onTurn({ pageSize })} />
          </>
        )
      }
    </Loaded>
  );
}
