import { useCallback } from 'react';
import { saveAddress } from '../exports/save-file';
import { useOrganization } from '../organization/organization-context';
import { useFetchFileMutation, type FileRequest } from '../services/receipts';
import { useProblemToast } from './useProblemToast';

type Wanted = Omit<FileRequest, 'organization'>;

/** The browser reads it after it is handed over: not to be taken away at once. */
const KEPT_MS = 10 * 60_000;

/** Fetches files with the session, to look at in a tab of their own or to keep. */
export function useFile() {
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const [fetchFile, { isLoading }] = useFetchFileMutation();
  const fetched = useCallback(
    async (wanted: Wanted): Promise<string | undefined> => {
      const answer = await fetchFile({ organization: organization.documentId, ...wanted });
      if ('error' in answer) {
        tellProblem(answer.error);
        return undefined;
      }
      setTimeout(() => URL.revokeObjectURL(answer.data), KEPT_MS);
      return answer.data;
    },
    [fetchFile, organization.documentId, tellProblem],
  );
  const open = useCallback(
    async (wanted: Wanted): Promise<void> => {
      // Opened within the click: browsers block a window that comes later.
      const tab = window.open('', '_blank');
      const address = await fetched(wanted);
      if (address === undefined) tab?.close();
      else if (tab === null) window.location.assign(address);
      else tab.location.href = address;
    },
    [fetched],
  );
  const save = useCallback(
    async (name: string, wanted: Wanted): Promise<void> => {
      const address = await fetched(wanted);
      if (address !== undefined) saveAddress(name, address);
    },
    [fetched],
  );
  return { open, save, isBusy: isLoading };
}
