import { Button, LinkButton, Modal } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';

interface GiftButtonsProps {
  readonly gift: DonationOut;
  readonly onRefund: () => void;
  readonly onCancel: () => void;
}

/** The way to the gift's own page, and what may be done with it: money that came can be given back, money still on its way can be called off. */
export function GiftButtons({ gift: { documentId, paymentStatus }, onRefund, onCancel }: GiftButtonsProps) {
  const say = useWords();
  const { can } = useOrganization();
  const isRefundable = can('donation.refund') && (paymentStatus === 'completed' || paymentStatus === 'partially_refunded');
  const isCancellable = can('donation.cancel') && (paymentStatus === 'pending' || paymentStatus === 'processing');
  return (
    <Modal.Footer justifyContent="flex-end" gap={2}>
      <LinkButton tag={NavLink} variant="tertiary" to={paths.giftPage(documentId)}>
        {say('crm.gift.open')}
      </LinkButton>
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
