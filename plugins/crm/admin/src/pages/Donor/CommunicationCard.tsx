import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DonorOut } from '../../../../shared/donors';
import type { Communication } from '../../../../shared/messages';
import { DeliveryBadge } from '../../components/DeliveryBadge';
import { Facts, type Fact } from '../../components/Facts';
import { Loaded } from '../../components/Loaded';
import { ProblemNote } from '../../components/ProblemNote';
import { plainText } from '../../format/plain-text';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCommunicationQuery, useSendDraftMutation } from '../../services/communications';

interface CommunicationCardProps {
  readonly message: string;
  readonly donor: DonorOut;
  readonly onClose: () => void;
}

const STEPS = ['sentAt', 'deferredAt', 'deliveredAt', 'openedAt', 'clickedAt', 'bouncedAt', 'complainedAt'] as const;

/** One communication over its list: what was said, how far it came, and on what consent it went. */
export function CommunicationCard({ message, donor, onClose }: CommunicationCardProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const reading = useCommunicationQuery({ organization: organization.documentId, communication: message });
  const { data } = reading;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{data === undefined ? say('crm.message.title') : (data.subject ?? say(`crm.message-type.${data.communicationType}`))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Loaded reading={reading} rows={4}>
            {(found) => <OpenMessage message={found} />}
          </Loaded>
        </Modal.Body>
        {data?.deliveryStatus === 'draft' && data.communicationType === 'email' && <SendDraft message={data} donor={donor} />}
      </Modal.Content>
    </Modal.Root>
  );
}

function OpenMessage({ message }: { readonly message: Communication }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const { communicationType, direction, messageClass, language, toAddress, sentBy, consentBasis, failureReason, attachments } = message;
  const facts: Fact[] = [
    { label: say('crm.message.type'), value: `${say(`crm.message-type.${communicationType}`)} · ${say(`crm.direction.${direction}`)}` },
    { label: say('crm.message.class'), value: say(`crm.message-class.${messageClass}`) },
    { label: say('crm.donor.language'), value: say(`crm.language.${language}`) },
    { label: say('crm.message.by'), value: sentBy },
    ...(toAddress === null ? [] : [{ label: say('crm.message.to'), value: toAddress }]),
    ...(consentBasis === null ? [] : [{ label: say('crm.message.basis'), value: say(`crm.basis.${consentBasis}`) }]),
    ...STEPS.flatMap((step) => {
      const at = message[step];
      return at === null ? [] : [{ label: say(`crm.message.${step}`), value: longInstant(at) }];
    }),
    ...(attachments.length === 0 ? [] : [{ label: say('crm.message.attachments'), value: attachments.map(({ filename }) => filename).join(', ') }]),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={3} wrap="wrap">
        <DeliveryBadge status={message.deliveryStatus} />
        {failureReason !== null && <Typography textColor="danger700">{failureReason}</Typography>}
      </Flex>
      <Facts facts={facts} />
      <Box background="neutral100" padding={4} hasRadius>
        <Typography style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{plainText(message.content)}</Typography>
      </Box>
    </Flex>
  );
}

/** A draft goes out when somebody says so; whether it may is decided then. */
function SendDraft({ message, donor }: { readonly message: Communication; readonly donor: DonorOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const [send, { isLoading, error, reset }] = useSendDraftMutation();
  if (!can('communication.update')) return null;
  const sendNow = async (): Promise<void> => {
    const answer = await send({ organization: organization.documentId, donor: donor.documentId, message: message.documentId });
    if (!('error' in answer)) toggleNotification({ type: 'success', message: say('crm.message.queued') });
  };
  return (
    <Modal.Footer justifyContent="flex-end">
      {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
      <Button loading={isLoading} onClick={() => void sendNow()}>
        {say('crm.message.send')}
      </Button>
    </Modal.Footer>
  );
}
