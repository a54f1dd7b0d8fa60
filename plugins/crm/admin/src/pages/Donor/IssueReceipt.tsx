import { Box, Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import { oneOf } from '../../../../shared/vocabulary';
import { ProblemNote } from '../../components/ProblemNote';
import { ChoiceField } from '../../forms/fields';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useIssueReceiptMutation } from '../../services/receipts';
import { RECEIPT_LANGUAGES } from '../Receipts/receipt-languages';

interface IssueReceiptProps {
  readonly gift: DonationOut;
  /** It is on a good official receipt. */
  readonly hasOfficial: boolean;
  /** It has a good acknowledgement. */
  readonly isAcknowledged: boolean;
}

/** Issues the official receipt of a gift, or acknowledges it, in the donor's language or another. */
export function IssueReceipt({ gift, hasOfficial, isAcknowledged }: IssueReceiptProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [language, setLanguage] = useState('');
  const [asked, setAsked] = useState<'official' | 'acknowledgement'>();
  const [issue, { isLoading, error, reset }] = useIssueReceiptMutation();
  const start = async (kind: 'official' | 'acknowledgement'): Promise<void> => {
    setAsked(kind);
    const draft = { kind, language: oneOf(RECEIPT_LANGUAGES, language) };
    // A new key each time: after a refusal something may have been put right.
    const answer = await issue({ organization: organization.documentId, gift: gift.documentId, draft, idempotencyKey: randomKey() });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('crm.receipt.issued', { number: answer.data.number }) });
  };
  if (hasOfficial && isAcknowledged) return null;
  return (
    <>
      {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Box minWidth="22rem">
          <ChoiceField
            name="receiptLanguage"
            label={say('crm.receipt.language')}
            value={language}
            placeholder={say('crm.receipt.language-of-donor')}
            isClearable
            choices={RECEIPT_LANGUAGES.map((value) => ({ value, label: say(`crm.receipt-language.${value}`) }))}
            onChange={setLanguage}
          />
        </Box>
        {!hasOfficial && (
          <Button loading={isLoading && asked === 'official'} onClick={() => void start('official')}>
            {say('crm.receipt.issue')}
          </Button>
        )}
        {!isAcknowledged && (
          <Button variant="tertiary" loading={isLoading && asked === 'acknowledgement'} onClick={() => void start('acknowledgement')}>
            {say('crm.receipt.acknowledge')}
          </Button>
        )}
      </Flex>
    </>
  );
}
