import { Box, Button, Flex, Typography, type StatusVariant } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { Attempt, Delivery, Endpoint } from '../../../../shared/operations';
import { StateBadge } from '../../components/StateBadge';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useRedeliverMutation } from '../../services/webhooks';

const VARIANTS: Readonly<Record<Delivery['deliveryStatus'], StatusVariant>> = { pending: 'primary', succeeded: 'success', failed: 'danger' };

/** One event on its way: each try with what came back, what was sent, and the way to send it once more. */
export function DeliveryCard({ delivery, endpoint }: { readonly delivery: Delivery; readonly endpoint: Endpoint }) {
  const say = useWords();
  const words = useKnownWords();
  const { longInstant } = useFormats();
  const { can } = useOrganization();
  const { eventType, eventId, deliveryStatus, attemptCount, attempts, nextAttemptAt, payload, createdAt } = delivery;
  const summary = [longInstant(createdAt), say('crm.webhook.tries', { count: attemptCount })];
  if (nextAttemptAt !== null && attemptCount > 0) summary.push(say('crm.webhook.next-try', { at: longInstant(nextAttemptAt) }));
  return (
    <Box tag="li" background="neutral100" padding={4} hasRadius>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <div>
          <Flex gap={3} wrap="wrap">
            <Typography fontWeight="semiBold">{words(`crm.event.${eventType}`) ?? eventType}</Typography>
            <StateBadge variant={VARIANTS[deliveryStatus]}>{say(`crm.webhook-delivery.${deliveryStatus}`)}</StateBadge>
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {summary.join(' · ')}
          </Typography>
        </div>
        {can('webhook.manage') && endpoint.isActive && deliveryStatus !== 'pending' && <Resend delivery={delivery} endpoint={endpoint} />}
      </Flex>
      <details>
        <summary style={{ cursor: 'pointer', padding: '0.8rem 0', fontSize: '1.4rem' }}>{say('crm.webhook.details')}</summary>
        <Flex direction="column" alignItems="stretch" gap={3}>
          {attempts.map((attempt) => (
            <Try key={attempt.at} attempt={attempt} />
          ))}
          <Typography variant="pi" textColor="neutral600">
            {say('crm.webhook.sent', { id: eventId })}
          </Typography>
          <Code text={JSON.stringify(payload, null, 2)} label={say('crm.webhook.sent', { id: eventId })} />
        </Flex>
      </details>
    </Box>
  );
}

function Try({ attempt: { at, ms, statusCode, error, response } }: { readonly attempt: Attempt }) {
  const say = useWords();
  const { longInstant, number } = useFormats();
  const answer = statusCode === null ? say('crm.webhook.no-answer', { error: error ?? '–' }) : say('crm.webhook.answered', { status: String(statusCode) });
  return (
    <div>
      <Typography tag="p">{`${longInstant(at)} · ${say('crm.webhook.took', { ms: number(ms) })} · ${answer}`}</Typography>
      {response !== null && response !== '' && <Code text={response} label={answer} />}
    </div>
  );
}

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Box background="neutral0" padding={3} hasRadius maxHeight="30rem" overflow="auto" tabIndex={0} role="region" aria-label={label}>
      <pre style={{ margin: 0, fontSize: '1.3rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</pre>
    </Box>
  );
}

function Resend({ delivery, endpoint }: { readonly delivery: Delivery; readonly endpoint: Endpoint }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [redeliver, { isLoading }] = useRedeliverMutation();
  const send = async (): Promise<void> => {
    const answer = await redeliver({
      organization: organization.documentId,
      endpoint: endpoint.documentId,
      delivery: delivery.documentId,
      idempotencyKey: randomKey(),
    });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'info', message: say('crm.webhook.resent') });
  };
  return (
    <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} loading={isLoading} onClick={() => void send()}>
      {say('crm.webhook.resend')}
    </Button>
  );
}
