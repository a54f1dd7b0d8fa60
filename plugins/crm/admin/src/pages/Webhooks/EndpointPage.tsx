import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft, Play } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { Endpoint } from '../../../../shared/operations';
import { Facts } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useEndpointQuery, useTestEndpointMutation } from '../../services/webhooks';
import { DeliveryList } from './DeliveryList';
import { EndpointActions } from './EndpointActions';
import { EndpointState } from './EndpointState';

/** One endpoint: what it listens to, and what became of everything that was sent there lately. */
export default function EndpointPage() {
  const { endpointId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useEndpointQuery({ organization: organization.documentId, endpoint: endpointId }, { refetchOnMountOrArgChange: true });
  return <LoadedPage reading={reading}>{(endpoint) => <OpenEndpoint endpoint={endpoint} />}</LoadedPage>;
}

function OpenEndpoint({ endpoint }: { readonly endpoint: Endpoint }) {
  const say = useWords();
  const words = useKnownWords();
  const { longInstant } = useFormats();
  const { can } = useOrganization();
  const { documentId, url, description, events, isActive, createdAt } = endpoint;
  const title = description ?? new URL(url).hostname;
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={<EndpointState endpoint={endpoint} />}
        navigationAction={
          <Link tag={NavLink} to={paths.webhooks()} startIcon={<ArrowLeft />}>
            {say('crm.webhooks.title')}
          </Link>
        }
        primaryAction={
          can('webhook.manage') && (
            <Flex gap={2} wrap="wrap">
              {isActive && <Test endpoint={documentId} />}
              <EndpointActions endpoint={endpoint} name={title} />
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Panel title={say('crm.webhook.where')}>
            <Facts
              facts={[
                { label: say('crm.webhook.url'), value: url },
                {
                  label: say('crm.webhook.events'),
                  value: events.includes('*') ? say('crm.webhook.all-events') : events.map((name) => words(`crm.event.${name}`) ?? name).join(', '),
                },
                { label: say('crm.webhook.added'), value: longInstant(createdAt) },
              ]}
            />
          </Panel>
          <DeliveryList endpoint={endpoint} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Test({ endpoint }: { readonly endpoint: string }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [test, { isLoading }] = useTestEndpointMutation();
  const send = async (): Promise<void> => {
    const answer = await test({ organization: organization.documentId, endpoint, idempotencyKey: randomKey() });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'info', message: say('crm.webhook.test-sent') });
  };
  return (
    <Button variant="secondary" startIcon={<Play />} loading={isLoading} onClick={() => void send()}>
      {say('crm.webhook.test')}
    </Button>
  );
}
