import { Button, Flex, LinkButton, Modal } from '@strapi/design-system';
import { Check, Pencil } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useUpdateGiftMutation } from '../../services/donations';
import { CancelGiftForm } from '../Donor/CancelGiftForm';
import { RefundForm } from '../Donor/RefundForm';

/** Money on its way can come or be called off; money that came can be given back; the gift can be edited. What one may not do is not shown. */
export function GiftActions({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const [asked, setAsked] = useState<'refund' | 'cancel'>();
  const isOpen = gift.paymentStatus === 'pending' || gift.paymentStatus === 'processing';
  const isRefundable = gift.paymentStatus === 'completed' || gift.paymentStatus === 'partially_refunded';
  const close = (): void => setAsked(undefined);
  return (
    <Flex gap={2} wrap="wrap">
      {isOpen && can('donation.cancel') && (
        <Button variant="danger-light" onClick={() => setAsked('cancel')}>
          {say('crm.gift.cancel')}
        </Button>
      )}
      {isOpen && can('donation.update') && <MarkReceived gift={gift} />}
      {isRefundable && can('donation.refund') && (
        <Button variant="danger-light" onClick={() => setAsked('refund')}>
          {say('crm.gift.refund')}
        </Button>
      )}
      {can('donation.update') && (
        <LinkButton tag={NavLink} variant={isOpen ? 'secondary' : 'default'} to={paths.editGift(gift.documentId)} startIcon={<Pencil />}>
          {say('crm.action.edit')}
        </LinkButton>
      )}
      {asked !== undefined && (
        <Modal.Root open onOpenChange={(isShown) => !isShown && close()}>
          <Modal.Content aria-describedby={undefined}>
            <Modal.Header closeLabel={say('crm.action.close')}>
              <Modal.Title>{say(asked === 'refund' ? 'crm.gift.refund' : 'crm.gift.cancel')}</Modal.Title>
            </Modal.Header>
            <Modal.Body>
              {asked === 'refund' ? (
                <RefundForm gift={gift} donor={gift.donor} onDone={close} />
              ) : (
                <CancelGiftForm gift={gift} donor={gift.donor} onDone={close} />
              )}
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
      )}
    </Flex>
  );
}

function MarkReceived({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [update, { isLoading }] = useUpdateGiftMutation();
  const mark = async (): Promise<void> => {
    const place = { organization: organization.documentId, gift: gift.documentId, donor: gift.donor.documentId };
    const answer = await update({ ...place, change: { paymentStatus: 'completed' } });
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say('crm.gift.received') });
  };
  return (
    <Button startIcon={<Check />} loading={isLoading} onClick={() => void mark()}>
      {say('crm.gift.mark-received')}
    </Button>
  );
}
