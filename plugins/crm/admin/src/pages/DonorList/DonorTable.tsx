import { useMemo } from 'react';
import type { Page } from '../../../../shared/answers';
import type { DonorRow } from '../../../../shared/donors';
import { DataTable, type RowSelection } from '../../components/DataTable';
import { Pager } from '../../components/Pager';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { donorColumns, type ColumnKey } from './donor-columns';
import { sortedBy, type ListState } from './list-address';
import { isChosen, pageToggled, toggled, type Selection } from './selection';

interface DonorTableProps {
  readonly found: Page<DonorRow>;
  readonly columns: readonly ColumnKey[];
  readonly state: ListState;
  readonly onChange: (state: ListState) => void;
  /** Absent where nothing can be done with those who are chosen. */
  readonly selection: Selection | undefined;
  readonly onChoose: (selection: Selection) => void;
  readonly activeIndex: number | undefined;
  readonly onOpen: (donor: DonorRow) => void;
  readonly isBusy: boolean;
}

/** A page of donors, and the way to the others. */
export function DonorTable({ found, columns: chosen, state, onChange, selection, onChoose, activeIndex, onOpen, isBusy }: DonorTableProps) {
  const say = useWords();
  const formats = useFormats();
  const columns = useMemo(() => donorColumns(chosen, say, formats), [chosen, say, formats]);
  const { rows, pagination } = found;
  const page = rows.map(({ documentId }) => documentId);
  const ticks: RowSelection<DonorRow> | undefined =
    selection === undefined
      ? undefined
      : {
          isSelected: ({ documentId }) => isChosen(selection, documentId),
          onToggle: ({ documentId }) => onChoose(toggled(selection, documentId, page)),
          onTogglePage: () => onChoose(pageToggled(selection, page)),
          nameOf: ({ displayName }) => displayName,
        };
  return (
    <>
      <DataTable
        caption={say('crm.donors.caption')}
        columns={columns}
        items={rows}
        keyOf={({ documentId }) => documentId}
        onOpen={onOpen}
        sorting={{ field: state.sort, direction: state.direction }}
        onSort={(field) => onChange(sortedBy(state, field))}
        selection={ticks}
        activeIndex={activeIndex}
        isBusy={isBusy}
        isTall
      />
      <Pager
        pagination={pagination}
        onPage={(next) => onChange({ ...state, page: next })}
        onPageSize={(pageSize) => onChange({ ...state, pageSize, page: 1 })}
      />
    </>
  );
}
