import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Problem } from '../../../../shared/answers';
import type { Batch } from '../../../../shared/gift-batches';
import { fromCents } from '../../../../../../src/platform/money';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useProblemWords } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { usePostBatchMutation } from '../../services/gift-batches';
import { isProblem } from '../../services/problem';
import { differenceOf } from './BatchTotals';
import { focusIn, type RefusedRows } from './EntryGrid';
import type { EnteredTotals } from './entry-rows';
import type { Entry } from './useEntry';

const FOCUS_MS = 100;

interface PostingProps {
  readonly batch: Batch;
  readonly entry: Entry;
  readonly entered: EnteredTotals;
  readonly onRefuse: (rows: RefusedRows) => void;
}

/** Posting, step by step: everything is stored, the totals agree, the person says yes, and the server has the last word. */
export function usePosting({ batch, entry, entered, onRefuse }: PostingProps) {
  const say = useWords();
  const { money } = useFormats();
  const problemWords = useProblemWords();
  const { toggleNotification } = useNotification();
  const { organization } = useOrganization();
  const [post, { isLoading: isPosting }] = usePostBatchMutation();
  const [isChecking, setChecking] = useState(false);
  const [key, setKey] = useState<string>();
  const [refusal, setRefusal] = useState<string>();

  const ask = async (): Promise<void> => {
    setRefusal(undefined);
    onRefuse(new Map());
    setChecking(true);
    const isStored = await entry.flush();
    setChecking(false);
    const { count, cents } = differenceOf(batch, entered);
    if (!isStored) return setRefusal(say('crm.batch.not-stored'));
    if (count !== 0 || cents !== 0) return setRefusal(say('crm.batch.differs', { count, amount: money(fromCents(cents), batch.currency) }));
    // One key for this question: answered twice by an impatient click, the batch is posted once.
    setKey(randomKey());
  };
  const postNow = async (idempotencyKey: string): Promise<void> => {
    const answer = await post({ organization: organization.documentId, batch: batch.documentId, idempotencyKey });
    setKey(undefined);
    if ('data' in answer) {
      const { number, enteredCount, enteredTotal, currency } = answer.data;
      toggleNotification({ type: 'success', message: say('crm.batch.posted', { number, count: enteredCount, amount: money(enteredTotal, currency) }) });
      return;
    }
    setRefusal(problemWords(answer.error).text);
    if (isProblem(answer.error)) showRows(rowsRefused(answer.error), onRefuse);
  };
  return {
    isChecking,
    isAsking: key !== undefined,
    isPosting,
    refusal,
    closeRefusal: () => setRefusal(undefined),
    ask: () => void ask(),
    post: () => key !== undefined && void postNow(key),
    close: () => setKey(undefined),
  };
}

/** The refused cells by row and column: `rows.{rowKey}.{column}`. */
function rowsRefused({ errors }: Problem): Map<string, Record<string, string>> {
  const rows = new Map<string, Record<string, string>>();
  for (const { path, message } of errors) {
    const [, rowKey, column] = path.map(String);
    if (rowKey !== undefined && column !== undefined) rows.set(rowKey, { ...rows.get(rowKey), [column]: message });
  }
  return rows;
}

function showRows(rows: RefusedRows, onRefuse: (rows: RefusedRows) => void): void {
  onRefuse(rows);
  const [first] = rows;
  if (first === undefined) return;
  const [rowKey, columns] = first;
  // After the dialog has given the focus back to where it was, and the messages are drawn.
  setTimeout(() => focusIn(document.querySelector(`[data-row="${CSS.escape(rowKey)}"]`), Object.keys(columns)[0] ?? 'donor'), FOCUS_MS);
}
