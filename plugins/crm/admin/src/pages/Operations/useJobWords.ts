import { useCallback } from 'react';
import { useKnownWords } from '../../hooks/useKnownWords';

/** What a kind of long work is called; one that has no words goes by its own name. */
export function useJobWords(): (kind: string) => string {
  const words = useKnownWords();
  return useCallback((kind) => words(`crm.job-kind.${kind}`) ?? kind, [words]);
}
