import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BulkDraft } from '../../../../shared/lists';
import { ProblemNote } from '../../components/ProblemNote';
import { ChoiceField, type Choice } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useBulkCountQuery, useStartBulkMutation, type StartedBulk } from '../../services/bulk';
import { ALL } from '../../services/paging';
import { useMembersQuery } from '../../services/members';
import { useSegmentsQuery } from '../../services/segments';
import { useTagsQuery } from '../../services/tags';
import { bulkDraftOf, type BulkAction } from './bulk-action';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly whom: Pick<BulkDraft, 'ids' | 'filters'>;
  readonly onStarted: (started: StartedBulk) => void;
  readonly onClose: () => void;
}

/** A select takes no empty value. */
const NOBODY = 'nobody';

/** Says how many donors it is about, asks what is still open, and starts the change. */
export function BulkDialog({ action, whom, onStarted, onClose }: BulkDialogProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const counting = useBulkCountQuery({ organization: organization.documentId, whom });
  const [start, { isLoading, error, reset }] = useStartBulkMutation();
  const [idempotencyKey, setKey] = useState(randomKey);
  const [choice, setChoice] = useState('');
  const [isRefused, setRefused] = useState(false);
  const question = useQuestion(action);
  const count = counting.data;

  const save = async (): Promise<void> => {
    if (question !== undefined && choice === '') return setRefused(true);
    if (count === undefined || count === 0) return;
    const draft = bulkDraftOf(action, choice === NOBODY ? '' : choice, whom);
    const answer = await start({ organization: organization.documentId, draft, idempotencyKey });
    if ('error' in answer) return setKey(randomKey());
    onStarted(answer.data);
  };

  return (
    <FormDialog
      title={say(`crm.bulk.${action}`)}
      save={count === undefined ? say('crm.state.loading') : say('crm.bulk.apply', { count })}
      isSaving={isLoading || counting.isFetching}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      {counting.error !== undefined && <ProblemNote problem={counting.error} onClose={() => void counting.refetch()} />}
      <Typography>{count === undefined ? say('crm.state.loading') : say('crm.bulk.about', { count })}</Typography>
      {question !== undefined && question.choices.length === 0 && <Typography textColor="neutral600">{question.empty}</Typography>}
      {question !== undefined && question.choices.length > 0 && (
        <ChoiceField
          name="choice"
          label={question.label}
          value={choice}
          choices={question.choices}
          message={isRefused ? say('crm.bulk.refuse-choice') : undefined}
          onChange={(value) => {
            setChoice(value);
            setRefused(false);
          }}
        />
      )}
    </FormDialog>
  );
}

interface Question {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Said where there is nothing to choose from. */
  readonly empty: string;
}

/** What is still open of an action; undefined where nothing is. */
function useQuestion(action: BulkAction): Question | undefined {
  const say = useWords();
  const { organization } = useOrganization();
  const place = { organization: organization.documentId };
  const isTag = action === 'tag' || action === 'untag';
  const tags = useTagsQuery(place, { skip: !isTag }).data;
  const segments = useSegmentsQuery({ ...place, query: { isAutomatic: 'false', ...ALL } }, { skip: action !== 'add_to_segment' }).data?.rows;
  const members = useMembersQuery(place, { skip: action !== 'assign' }).data;
  const named = (list: readonly { readonly documentId: string; readonly name: string }[] = []): Choice[] =>
    list.map(({ documentId, name }) => ({ value: documentId, label: name }));
  switch (action) {
    case 'tag':
    case 'untag':
      return { label: say('crm.bulk.which-tag'), choices: named(tags), empty: say('crm.bulk.no-tag') };
    case 'add_to_segment':
      return { label: say('crm.views.segment'), choices: named(segments), empty: say('crm.views.no-segment') };
    case 'assign':
      return { label: say('crm.bulk.which-person'), choices: [{ value: NOBODY, label: say('crm.bulk.nobody') }, ...named(members)], empty: '' };
    case 'archive':
    case 'unarchive':
      return undefined;
  }
}
