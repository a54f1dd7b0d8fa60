import { Button, Modal } from '@strapi/design-system';
import type { DonationOut } from '../../../../shared/donations';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';

interface GiftButtonsProps {
  readonly gift: DonationOut;
  readonly onRefund: () => void;
  readonly onCancel: () => void;
}

/** What may be done with a gift: money that came can be given back, money still on its way can be called off. */
export function GiftButtons({ gift: { paymentStatus }, onRefund, onCancel }: GiftButtonsProps) {
  const say = useWords();
  const { can } = useOrganization();
  const isRefundable = can('donation.refund') && (paymentStatus === 'completed' || paymentStatus === 'partially_refunded');
  const isCancellable = can('donation.cancel') && (paymentStatus === 'pending' || paymentStatus === 'processing');
  if (!isRefundable && !isCancellable) return null;
  return (
    <Modal.Footer justifyContent="flex-end">
      {isCancellable && (
        <Button variant="danger-light" onClick={onCancel}>
          {say('crm.gift.cancel')}
        </Button>
      )}
      {isRefundable && (
        <Button variant="danger-light" onClick={onRefund}>
          {say('crm.gift.refund')}
        </Button>
      )}
    </Modal.Footer>
  );
}
