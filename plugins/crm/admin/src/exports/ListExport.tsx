import { Button, MenuItem, SimpleMenu } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { todayIn } from '../format/dates';
import { useFile } from '../hooks/useFile';
import { useFormats } from '../hooks/useFormats';
import { useProblemToast } from '../hooks/useProblemToast';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { useStartExportMutation } from '../services/exports';
import { ExportProgress } from './ExportProgress';
import { fileName } from './save-file';

/** Up to here a file comes at once; a job makes a longer one. */
const AT_ONCE = 20_000;
const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

interface ListExportProps {
  /** The export of the API, which takes the list's own filters and order. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly total: number;
  /** Names the file. */
  readonly name: string;
}

/** Takes a whole list along as a file, as it is narrowed and sorted. */
export function ListExport({ path, query, total, name }: ListExportProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const file = useFile();
  const [start, { isLoading }] = useStartExportMutation();
  const [working, setWorking] = useState<{ readonly job: string; readonly file: string }>();

  const run = async (format: Format): Promise<void> => {
    const filters = Object.fromEntries(Object.entries(query).filter(([key]) => !key.startsWith('pagination')));
    const asked = { ...filters, format, lang: language };
    const target = fileName(`${name} ${todayIn(organization.timezone)}`, format);
    if (total <= AT_ONCE) return file.save(target, { path, query: asked });
    const answer = await start({ organization: organization.documentId, path, query: asked });
    if ('error' in answer) return tellProblem(answer.error);
    setWorking({ job: answer.data.documentId, file: target });
  };

  return (
    <>
      <SimpleMenu label={say('crm.export.label')} tag={Button} variant="secondary" startIcon={<Download />} loading={file.isBusy || isLoading}>
        {FORMATS.map((format) => (
          <MenuItem key={format} onSelect={() => void run(format)}>
            {say(`crm.export.${format}`)}
          </MenuItem>
        ))}
      </SimpleMenu>
      {working !== undefined && <ExportProgress job={working.job} file={working.file} onClose={() => setWorking(undefined)} />}
    </>
  );
}
