import { ExportDialog } from '../../exports/ExportDialog';
import { isLong } from '../../exports/export-look';
import type { ExportWork } from '../../exports/export-work';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import type { ColumnKey } from './donor-columns';
import { exportQueryOf, MOST_NAMED } from './export-request';
import type { ListState } from './list-address';
import type { Selection } from './selection';

interface DonorExportProps {
  readonly state: ListState;
  readonly selection: Selection;
  readonly columns: readonly ColumnKey[];
  readonly total: number;
  /** There are more than `total`. */
  readonly isCapped: boolean;
  readonly onStarted: (work: ExportWork) => void;
  readonly onClose: () => void;
}

/** Takes along the donors that are ticked, or all that the list finds. */
export function DonorExport({ state, selection, columns, total, isCapped, onStarted, onClose }: DonorExportProps) {
  const say = useWords();
  const { number } = useFormats();
  const isAll = selection.kind === 'all';
  const count = isAll ? total : selection.ids.length;
  return (
    <ExportDialog
      title={say('crm.donors-export.title')}
      name={say('crm.donors.title')}
      path="/donors/export"
      queryOf={(which) => exportQueryOf(state, selection, which === 'shown' ? columns : undefined)}
      about={isCapped && isAll ? say('crm.donors-export.about-more', { count: number(total) }) : say('crm.donors-export.about', { count })}
      refusal={!isAll && count > MOST_NAMED ? say('crm.donors-export.over-much', { most: MOST_NAMED }) : undefined}
      isByJob={isAll && isLong(total, isCapped)}
      onStarted={onStarted}
      onClose={onClose}
    />
  );
}
