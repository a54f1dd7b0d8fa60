import { Button, Flex, MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type RefObject } from 'react';
import { useTheme } from 'styled-components';
import { useFormats } from '../hooks/useFormats';
import { useProblemToast } from '../hooks/useProblemToast';
import { useWords } from '../hooks/useWords';
import { isProblem } from '../services/problem';
import type { ReportTable } from '../reporting/report-table';
import { csvOf } from './csv';
import { fileName, saveFile } from './save-file';
import { workbookOf } from './workbook';

/** Reads all rows of a long list, telling how far it is; stops when asked to. */
export type ReadAll = (tell: (done: number, total: number) => void, isStopped: () => boolean) => Promise<readonly ReportTable[]>;

interface ExportReportsProps {
  /** Names the files. */
  readonly title: string;
  readonly tables: readonly ReportTable[];
  /** Where the page shows only a part of the rows. */
  readonly readAll?: ReadAll;
  readonly picture: RefObject<HTMLElement>;
}

/** Takes a report along: CSV, Excel, a picture, paper or PDF. */
export function ExportReports({ title, tables, readAll, picture }: ExportReportsProps) {
  const say = useWords();
  const { language } = useFormats();
  const { colors } = useTheme();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const isStopped = useRef(false);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (isProblem(error)) tellProblem(error);
      else toggleNotification({ type: 'danger', message: say('crm.export.failed') });
    } finally {
      setProgress(undefined);
    }
  };
  const run = (write: (tables: readonly ReportTable[]) => Promise<void> | void): Promise<void> =>
    attempt(async () => {
      isStopped.current = false;
      const all =
        readAll === undefined
          ? tables
          : await readAll(
              (done, total) => setProgress({ done, total }),
              () => isStopped.current,
            );
      if (!isStopped.current) await write(all);
    });
  const takePicture = async (): Promise<void> => {
    if (picture.current === null) return;
    const { toBlob } = await import('html-to-image');
    const image = await toBlob(picture.current, { backgroundColor: colors.neutral100, skipFonts: true, pixelRatio: 2 });
    if (image !== null) saveFile(fileName(title, 'png'), image);
  };

  if (progress !== undefined)
    return (
      <Flex gap={2} role="status">
        <Typography variant="pi">{say('crm.export.progress', { done: progress.done, total: progress.total })}</Typography>
        <Button variant="tertiary" size="S" onClick={() => (isStopped.current = true)}>
          {say('crm.action.cancel')}
        </Button>
      </Flex>
    );
  return (
    <SimpleMenu label={say('crm.export.label')} tag={Button} variant="secondary" startIcon={<Download />}>
      {tables.map((table, index) => (
        <MenuItem
          key={table.name}
          onSelect={() =>
            void run((all) => saveFile(fileName(tables.length === 1 ? title : `${title} ${table.name}`, 'csv'), csvOf(all[index] ?? table, language)))
          }
        >
          {tables.length === 1 ? say('crm.export.csv') : say('crm.export.csv-of', { name: table.name })}
        </MenuItem>
      ))}
      <MenuItem onSelect={() => void run(async (all) => saveFile(fileName(title, 'xlsx'), await workbookOf(all)))}>{say('crm.export.xlsx')}</MenuItem>
      <MenuItem onSelect={() => void attempt(takePicture)}>{say('crm.export.png')}</MenuItem>
      {/* Once the menu is closed: it would be on the paper. */}
      <MenuItem onSelect={() => setTimeout(() => window.print(), 200)}>{say('crm.export.pdf')}</MenuItem>
    </SimpleMenu>
  );
}
