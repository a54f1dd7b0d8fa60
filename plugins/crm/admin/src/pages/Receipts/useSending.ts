import { useNotification } from '@strapi/strapi/admin';
import { randomKey } from '../../format/random-key';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useSendReceiptMutation } from '../../services/receipts';

/** Sends a receipt to its donor's e-mail address, and says so. */
export function useSending() {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [send, { isLoading }] = useSendReceiptMutation();
  return {
    isBusy: isLoading,
    send: async ({ documentId, number }: { readonly documentId: string; readonly number: string }): Promise<void> => {
      const answer = await send({ organization: organization.documentId, receipt: documentId, idempotencyKey: randomKey() });
      if ('error' in answer) return tellProblem(answer.error);
      toggleNotification({ type: 'success', message: say('crm.receipt.sending', { number }) });
    },
  };
}
