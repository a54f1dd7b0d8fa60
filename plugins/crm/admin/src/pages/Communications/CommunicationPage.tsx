import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { Communication } from '../../../../shared/messages';
import { DeliveryBadge } from '../../components/DeliveryBadge';
import { Facts, type Fact } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { MessageBody } from '../../components/MessageBody';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCommunicationQuery } from '../../services/communications';

const STEPS = ['sentAt', 'deferredAt', 'deliveredAt', 'openedAt', 'clickedAt', 'bouncedAt', 'complainedAt'] as const;
const TAG = /<\/?[a-z][^>]*>/i;

/** One message: its words, how far it came, and on what ground it was allowed. */
export default function CommunicationPage() {
  const { communicationId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useCommunicationQuery({ organization: organization.documentId, communication: communicationId }, { refetchOnMountOrArgChange: true });
  return <LoadedPage reading={reading}>{(communication) => <OpenCommunication communication={communication} />}</LoadedPage>;
}

function OpenCommunication({ communication }: { readonly communication: Communication }) {
  const say = useWords();
  const { can } = useOrganization();
  const { subject, communicationType, deliveryStatus, failureReason, content, language, donor, provider, messageId } = communication;
  const title = subject ?? say(`crm.communication-type.${communicationType}`);
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={<DeliveryBadge status={deliveryStatus} />}
        navigationAction={
          <Link tag={NavLink} to={paths.communications()} startIcon={<ArrowLeft />}>
            {say('crm.communications.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {provider === 'outbox' && messageId !== null && can('outbox.read') && (
              <LinkButton tag={NavLink} variant="secondary" to={paths.outboxMessage(messageId)}>
                {say('crm.outbox.open')}
              </LinkButton>
            )}
            <LinkButton tag={NavLink} variant="secondary" to={paths.donor(donor)}>
              {say('crm.pledge.open-donor')}
            </LinkButton>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {failureReason !== null && (
            <Panel title={say('crm.communication.why-not')}>
              <Typography textColor="danger700">{failureReason}</Typography>
            </Panel>
          )}
          <Panel title={say('crm.communication.words')}>
            <MessageBody title={title} content={content} isHtml={TAG.test(content)} language={language} />
          </Panel>
          <About communication={communication} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function About({ communication }: { readonly communication: Communication }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const { communicationType, direction, messageClass, language, toAddress, sentBy, consentBasis, attachments, createdAt } = communication;
  const steps = STEPS.flatMap((step): Fact[] => {
    const at = communication[step];
    return at === null ? [] : [{ label: say(`crm.communication.${step}`), value: longInstant(at) }];
  });
  return (
    <Panel title={say('crm.communication.details')}>
      <Facts
        facts={[
          { label: say('crm.communication.type'), value: `${say(`crm.communication-type.${communicationType}`)} · ${say(`crm.direction.${direction}`)}` },
          { label: say('crm.template.class'), value: say(`crm.message-class.${messageClass}`) },
          { label: say('crm.donor.language'), value: say(`crm.language.${language}`) },
          { label: say('crm.communication.to'), value: toAddress },
          { label: say('crm.work.by'), value: sentBy },
          { label: say('crm.communication.recorded'), value: longInstant(createdAt) },
          ...steps,
          ...(consentBasis === null ? [] : [{ label: say('crm.communication.consent'), value: say(`crm.consent-basis.${consentBasis}`) }]),
          ...(attachments.length === 0 ? [] : [{ label: say('crm.communication.attachments'), value: attachments.map(({ filename }) => filename).join(', ') }]),
        ]}
      />
    </Panel>
  );
}
