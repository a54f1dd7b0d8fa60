import { Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import type { DonorOut } from '../../../../shared/donors';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useGiftQuery } from '../../services/donations';
import { CancelGiftForm } from './CancelGiftForm';
import { GiftButtons } from './GiftButtons';
import { GiftFacts } from './GiftFacts';
import { GiftReceipt } from './GiftReceipt';
import { RefundForm } from './RefundForm';

interface DonationCardProps {
  readonly gift: string;
  readonly donor: DonorOut;
  readonly onClose: () => void;
}

/** One gift over its list: what it is, and what may still be done with its money. */
export function DonationCard({ gift, donor, onClose }: DonationCardProps) {
  const say = useWords();
  const { longDate, money } = useFormats();
  const { organization } = useOrganization();
  const { data, error, refetch } = useGiftQuery({ organization: organization.documentId, gift });
  const title =
    data === undefined ? say('crm.gift.title') : say('crm.gift.title-of', { amount: money(data.amount, data.currency), date: longDate(data.receivedOn) });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {error !== undefined ? (
          <Modal.Body>
            <ProblemState problem={error} onRetry={() => void refetch()} />
          </Modal.Body>
        ) : data === undefined ? (
          <Modal.Body>
            <SkeletonRows rows={4} />
          </Modal.Body>
        ) : (
          <OpenGift gift={data} donor={donor} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}

function OpenGift({ gift, donor }: { readonly gift: DonationOut; readonly donor: DonorOut }) {
  const [step, setStep] = useState<'read' | 'refund' | 'cancel'>('read');
  const done = (): void => setStep('read');
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {step === 'read' && <GiftFacts gift={gift} />}
          {step === 'read' && <GiftReceipt gift={gift} />}
          {step === 'refund' && <RefundForm gift={gift} donor={donor} onDone={done} />}
          {step === 'cancel' && <CancelGiftForm gift={gift} donor={donor} onDone={done} />}
        </Flex>
      </Modal.Body>
      {step === 'read' && <GiftButtons gift={gift} onRefund={() => setStep('refund')} onCancel={() => setStep('cancel')} />}
    </>
  );
}
