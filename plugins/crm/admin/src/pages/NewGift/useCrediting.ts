import { useCallback } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import { oneOf, SOFT_CREDIT_TYPES } from '../../../../shared/vocabulary';
import { parseAmount } from '../../format/amounts';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useOrganization } from '../../organization/organization-context';
import { useAddSoftCreditMutation } from '../../services/soft-credits';
import type { CreditValues } from './gift-values';

/** Credits a gift that was just recorded. The gift stands whatever becomes of its credits: a refused one is told, and can be given again on the gift's page. */
export function useCrediting() {
  const { language } = useFormats();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const [add, { isLoading }] = useAddSoftCreditMutation();
  const credit = useCallback(
    async (gift: DonationOut, credits: readonly CreditValues[]): Promise<boolean> => {
      let isWhole = true;
      for (const { donor, type, amount } of credits) {
        const draft = { donor: donor?.documentId ?? '', type: oneOf(SOFT_CREDIT_TYPES, type) ?? 'other', amount: parseAmount(amount, language) ?? 0 };
        const answer = await add({ organization: organization.documentId, gift: gift.documentId, draft, idempotencyKey: randomKey() });
        if (!('error' in answer)) continue;
        tellProblem(answer.error);
        isWhole = false;
      }
      return isWhole;
    },
    [add, language, organization.documentId, tellProblem],
  );
  return { credit, isBusy: isLoading };
}
