import { useDebounce } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import type { SegmentPreview } from '../../../../shared/segments';
import type { RequestError } from '../../hooks/useProblemWords';
import { useOrganization } from '../../organization/organization-context';
import { useLazySegmentPreviewQuery } from '../../services/segments';
import type { CriteriaGroup } from './criteria';

const PAUSE_MS = 400;

export interface Preview {
  readonly data: SegmentPreview | undefined;
  readonly error: RequestError | undefined;
  readonly isCounting: boolean;
}

/** Counts who fits while one builds. A question that has been replaced is cancelled; an unfinished one is not asked. */
export function useSegmentPreview(criteria: CriteriaGroup, isReady: boolean): Preview {
  const { organization } = useOrganization();
  const organizationId = organization.documentId;
  // Two trees that say the same are one question.
  const text = useMemo(() => (isReady ? JSON.stringify(criteria) : ''), [criteria, isReady]);
  const settled = useDebounce(text, PAUSE_MS);
  const [count, { isFetching }] = useLazySegmentPreviewQuery();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly data?: SegmentPreview; readonly error?: RequestError }>({ of: '' });

  useEffect(() => {
    if (settled === '') return undefined;
    const parsed: unknown = JSON.parse(settled);
    const running = count({ organization: organizationId, criteria: parsed }, true);
    let isReplaced = false;
    void running.then(({ data, error }) => {
      if (!isReplaced) setAnswer({ of: settled, data, error });
    });
    return () => {
      isReplaced = true;
      running.abort();
    };
  }, [count, organizationId, settled]);

  const isCurrent = answer.of === settled && settled === text;
  return { data: answer.data, error: isCurrent ? answer.error : undefined, isCounting: isReady && (isFetching || !isCurrent) };
}
