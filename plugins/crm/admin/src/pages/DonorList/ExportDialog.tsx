import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChoiceField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { fileName } from '../../exports/save-file';
import { todayIn } from '../../format/dates';
import { useFile } from '../../hooks/useFile';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useStartDonorExportMutation } from '../../services/exports';
import type { ColumnKey } from './donor-columns';
import { EXPORT_FORMATS, exportQueryOf, isLong, MOST_NAMED, type ExportFormat } from './export-request';
import type { ListState } from './list-address';
import type { ExportWork } from './list-work';
import type { Selection } from './selection';

interface ExportDialogProps {
  readonly state: ListState;
  readonly selection: Selection;
  readonly columns: readonly ColumnKey[];
  readonly total: number;
  /** There are more than `total`. */
  readonly isCapped: boolean;
  readonly onStarted: (work: ExportWork) => void;
  readonly onClose: () => void;
}

/** Asks how the file is to look; a short one comes at once, a long one is made by a job. */
export function ExportDialog({ state, selection, columns, total, isCapped, onStarted, onClose }: ExportDialogProps) {
  const say = useWords();
  const { language, number } = useFormats();
  const { organization } = useOrganization();
  const file = useFile();
  const [start, { isLoading, error, reset }] = useStartDonorExportMutation();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [which, setWhich] = useState<'shown' | 'all'>('shown');
  const count = selection.kind === 'some' ? selection.ids.length : total;
  const isOverMuch = selection.kind === 'some' && count > MOST_NAMED;
  const isByJob = selection.kind === 'all' && isLong(total, isCapped);

  const save = async (): Promise<void> => {
    if (isOverMuch) return;
    const query = exportQueryOf(state, selection, { format, columns: which === 'shown' ? columns : undefined, language });
    const name = fileName(`${say('crm.donors.title')} ${todayIn(organization.timezone)}`, format);
    if (!isByJob) {
      await file.save(name, { path: '/donors/export', query });
      return onClose();
    }
    const answer = await start({ organization: organization.documentId, query });
    if (!('error' in answer)) onStarted({ exportId: answer.data, name });
  };

  return (
    <FormDialog
      title={say('crm.donors-export.title')}
      save={say('crm.export.label')}
      isSaving={isLoading || file.isBusy}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography textColor={isOverMuch ? 'danger700' : undefined}>
        {isOverMuch
          ? say('crm.donors-export.over-much', { most: MOST_NAMED })
          : isCapped && selection.kind === 'all'
            ? say('crm.donors-export.about-more', { count: number(total) })
            : say('crm.donors-export.about', { count })}
        {isByJob && ` ${say('crm.donors-export.by-job')}`}
      </Typography>
      <ChoiceField
        name="format"
        label={say('crm.donors-export.format')}
        value={format}
        choices={EXPORT_FORMATS.map((value) => ({ value, label: say(`crm.export.${value}`) }))}
        onChange={(value) => setFormat(value === 'xlsx' ? 'xlsx' : 'csv')}
      />
      <ChoiceField
        name="columns"
        label={say('crm.columns.title')}
        value={which}
        choices={[
          { value: 'shown', label: say('crm.donors-export.shown') },
          { value: 'all', label: say('crm.donors-export.all') },
        ]}
        onChange={(value) => setWhich(value === 'all' ? 'all' : 'shown')}
      />
    </FormDialog>
  );
}
