import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { BulkChange } from '../../../../shared/operations';
import { ConfirmAction } from '../../components/ConfirmAction';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isAtWork, useUndoBulkMutation } from '../../services/operations';
import { useBulkWords } from './BulkWords';

/** Gives back what a bulk change took; nothing is offered where there is nothing to give back. */
export function UndoBulk({ bulk }: { readonly bulk: BulkChange }) {
  const say = useWords();
  const what = useBulkWords(bulk);
  const { number } = useFormats();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [isAsking, setAsking] = useState(false);
  const [undo, { isLoading }] = useUndoBulkMutation();
  if (!can('donor.bulk') || isAtWork(bulk) || bulk.jobStatus === 'undone' || bulk.counts.changed === 0) return null;
  const run = async (): Promise<void> => {
    const answer = await undo({ organization: organization.documentId, bulk: bulk.documentId, idempotencyKey: randomKey() });
    setAsking(false);
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.bulk.undo-started') });
  };
  return (
    <>
      <Button variant="secondary" size="S" startIcon={<ArrowsCounterClockwise />} onClick={() => setAsking(true)}>
        {say('crm.bulk.undo')}
      </Button>
      <ConfirmAction
        isOpen={isAsking}
        title={say('crm.bulk.undo-title', { what })}
        text={say('crm.bulk.undo-text', { count: number(bulk.counts.changed) })}
        confirm={say('crm.bulk.undo')}
        isBusy={isLoading}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
