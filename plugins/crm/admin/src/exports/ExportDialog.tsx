import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChoiceField } from '../forms/fields';
import { FormDialog } from '../forms/FormDialog';
import { todayIn } from '../format/dates';
import { useFile } from '../hooks/useFile';
import { useFormats } from '../hooks/useFormats';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { useStartExportMutation } from '../services/exports';
import { EXPORT_FORMATS, lookOf, type ExportFormat } from './export-look';
import type { ExportWork } from './export-work';
import { fileName } from './save-file';

/** Which columns the file is to have: those of the list, or all that the person may read. */
export type WhichColumns = 'shown' | 'all';

interface ExportDialogProps {
  readonly title: string;
  /** Names the file. */
  readonly name: string;
  /** The export of the API. */
  readonly path: '/donors/export' | '/donations/export';
  /** Which rows in which order, with the columns, as the API is asked for them. */
  readonly queryOf: (columns: WhichColumns) => Readonly<Record<string, string | undefined>>;
  /** What the file will hold. */
  readonly about: string;
  /** Why no file can be made of what is chosen. */
  readonly refusal?: string;
  /** It is long: a job makes it. */
  readonly isByJob: boolean;
  readonly onStarted: (work: ExportWork) => void;
  readonly onClose: () => void;
}

/** Asks how the file of a list is to look; a short one comes at once, a long one is made by a job. */
export function ExportDialog({ title, name, path, queryOf, about, refusal, isByJob, onStarted, onClose }: ExportDialogProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const file = useFile();
  const [start, { isLoading, error, reset }] = useStartExportMutation();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [which, setWhich] = useState<WhichColumns>('shown');

  const save = async (): Promise<void> => {
    if (refusal !== undefined) return;
    const query = { ...queryOf(which), ...lookOf(format, language) };
    const target = fileName(`${name} ${todayIn(organization.timezone)}`, format);
    if (!isByJob) {
      await file.save(target, { path, query });
      return onClose();
    }
    const answer = await start({ organization: organization.documentId, path, query });
    if (!('error' in answer)) onStarted({ exportId: answer.data, name: target });
  };

  return (
    <FormDialog
      title={title}
      save={say('crm.export.label')}
      isSaving={isLoading || file.isBusy}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography textColor={refusal === undefined ? undefined : 'danger700'}>
        {refusal ?? about}
        {isByJob && ` ${say('crm.export.by-job')}`}
      </Typography>
      <ChoiceField
        name="format"
        label={say('crm.export.format')}
        value={format}
        choices={EXPORT_FORMATS.map((value) => ({ value, label: say(`crm.export.${value}`) }))}
        onChange={(value) => setFormat(value === 'xlsx' ? 'xlsx' : 'csv')}
      />
      <ChoiceField
        name="columns"
        label={say('crm.columns.title')}
        value={which}
        choices={[
          { value: 'shown', label: say('crm.export.shown') },
          { value: 'all', label: say('crm.export.all') },
        ]}
        onChange={(value) => setWhich(value === 'all' ? 'all' : 'shown')}
      />
    </FormDialog>
  );
}
