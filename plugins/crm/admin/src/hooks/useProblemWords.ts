import type { SerializedError } from '@reduxjs/toolkit';
import { useCallback } from 'react';
import type { Problem } from '../../../shared/answers';
import { isProblem } from '../services/problem';
import { useWords, type Say } from './useWords';

export type RequestError = Problem | SerializedError;

export interface ProblemWords {
  readonly kind: 'forbidden' | 'missing' | 'failed';
  readonly title: string;
  readonly text: string;
}

/** Says what went wrong and what to do about it. */
export function useProblemWords(): (error: RequestError) => ProblemWords {
  const say = useWords();
  return useCallback((error) => wordsOf(error, say), [say]);
}

function wordsOf(error: RequestError, say: Say): ProblemWords {
  if (!isProblem(error)) return { kind: 'failed', title: say('crm.problem.failed.title'), text: say('crm.problem.failed.text') };
  const { status, code, message, reasons = [], incident } = error;
  if (status === 0) return { kind: 'failed', title: say('crm.problem.unreachable.title'), text: say('crm.problem.unreachable.text') };
  if (status === 403) return { kind: 'forbidden', title: say('crm.problem.forbidden.title'), text: say('crm.problem.forbidden.text') };
  if (status === 404) {
    const isPlain = message === '' || code === 'NOT_FOUND' || code === 'HTTP_404';
    return { kind: 'missing', title: say('crm.problem.missing.title'), text: isPlain ? say('crm.problem.missing.text') : message };
  }
  if (reasons.length > 0) return { kind: 'failed', title: say('crm.problem.refused.title'), text: reasons.join(' ') };
  if (status === 429) return { kind: 'failed', title: say('crm.problem.busy.title'), text: say('crm.problem.busy.text') };
  const support = incident === undefined ? '' : ` ${say('crm.problem.incident', { incident })}`;
  const isExplained = status < 500 && message !== '';
  return { kind: 'failed', title: say('crm.problem.failed.title'), text: `${isExplained ? message : say('crm.problem.failed.text')}${support}` };
}
