import { ExportDialog } from '../../exports/ExportDialog';
import { isLong } from '../../exports/export-look';
import type { ExportWork } from '../../exports/export-work';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { giftExportQueryOf } from './gift-export';
import type { GiftColumnKey } from './gift-list-columns';

interface GiftExportProps {
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly columns: readonly GiftColumnKey[];
  readonly total: number;
  /** There are more than `total`. */
  readonly isCapped: boolean;
  readonly onStarted: (work: ExportWork) => void;
  readonly onClose: () => void;
}

/** Takes along the gifts that the list finds. */
export function GiftExport({ query, columns, total, isCapped, onStarted, onClose }: GiftExportProps) {
  const say = useWords();
  const { number } = useFormats();
  return (
    <ExportDialog
      title={say('crm.gifts-export.title')}
      name={say('crm.gifts.title')}
      path="/donations/export"
      queryOf={(which) => giftExportQueryOf(query, which === 'shown' ? columns : undefined)}
      about={isCapped ? say('crm.gifts-export.about-more', { count: number(total) }) : say('crm.gifts-export.about', { count: total })}
      isByJob={isLong(total, isCapped)}
      onStarted={onStarted}
      onClose={onClose}
    />
  );
}
