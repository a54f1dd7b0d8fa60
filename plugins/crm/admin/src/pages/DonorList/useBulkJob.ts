import { useEffect, useState } from 'react';
import { useOrganization } from '../../organization/organization-context';
import { useBulkJobQuery } from '../../services/bulk';
import { isOver } from '../../services/receipts';

const EVERY_MS = 1000;

/** A bulk change's job, asked for until it is over. */
export function useBulkJob(job: string) {
  const { organization } = useOrganization();
  const [pollingInterval, setPolling] = useState(EVERY_MS);
  const { currentData, error } = useBulkJobQuery({ organization: organization.documentId, job }, { pollingInterval, refetchOnMountOrArgChange: true });
  const isEnded = currentData !== undefined && isOver(currentData);
  useEffect(() => setPolling(isEnded ? 0 : EVERY_MS), [isEnded, job]);
  return { job: currentData, isEnded, error };
}
