import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { SegmentField } from '../../../../shared/segments';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isProblem } from '../../services/problem';
import { FRESH } from '../../services/reports';
import { useChangeSegmentMutation, useSegmentFieldsQuery, useSegmentQuery, type ReadSegment } from '../../services/segments';
import { segmentChanges, segmentValues } from './segment-values';
import { SegmentForm } from './SegmentForm';

/** Changes a segment. */
export default function EditSegmentPage() {
  const { segmentId = '' } = useParams();
  const { organization } = useOrganization();
  const fields = useSegmentFieldsQuery({ organization: organization.documentId });
  const reading = useSegmentQuery({ organization: organization.documentId, segment: segmentId }, FRESH);
  return (
    <LoadedPage reading={reading} isFresh>
      {(read, readAgain) => <LoadedPage reading={fields}>{(list) => <OpenForm read={read} fields={list} onReadAgain={readAgain} />}</LoadedPage>}
    </LoadedPage>
  );
}

interface OpenFormProps {
  readonly read: ReadSegment;
  readonly fields: readonly SegmentField[];
  readonly onReadAgain: () => void;
}

function OpenForm({ read, fields, onReadAgain }: OpenFormProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeSegmentMutation();
  // What was read when the form opened: a later reading in the background must not hide someone else's change.
  const [{ segment, etag }] = useState(read);
  const [initial] = useState(() => segmentValues(segment));
  const form = useForm(initial);
  const saved = useSaved(form);
  const page = paths.segment(segment.documentId);
  const isStale = isProblem(error) && error.status === 412;

  const save = async (): Promise<void> => {
    const changes = segmentChanges(initial, form.values);
    const answer =
      Object.keys(changes).length === 0
        ? { data: segment }
        : await change({ organization: organization.documentId, segment: segment.documentId, change: changes, etag });
    saved(answer, say('crm.saved'), () => page);
  };

  return (
    <SegmentForm
      form={form}
      fields={fields}
      title={say('crm.edit', { name: segment.name })}
      back={{ to: page, label: segment.name }}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={isStale ? { ...error, message: say('crm.stale') } : error}
      onCloseProblem={reset}
      problemAction={
        isStale && (
          <Button variant="secondary" onClick={onReadAgain}>
            {say('crm.donor.read-again')}
          </Button>
        )
      }
    />
  );
}
