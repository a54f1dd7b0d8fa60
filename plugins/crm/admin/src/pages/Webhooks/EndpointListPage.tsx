import { Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useEndpointsQuery } from '../../services/webhooks';
import { EndpointState } from './EndpointState';

/** The programs that are told of what happens here. */
export default function EndpointListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { day } = useFormats();
  const { organization, can } = useOrganization();
  const reading = useEndpointsQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  const add = can('webhook.manage') && (
    <LinkButton tag={NavLink} to={paths.newWebhook()} startIcon={<Plus />}>
      {say('crm.webhooks.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.webhooks.title')}</PageTitle>
      <Layouts.Header title={say('crm.webhooks.title')} subtitle={say('crm.webhooks.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Loaded reading={reading}>
          {(endpoints) =>
            endpoints.length === 0 ? (
              <EmptyState title={say('crm.webhooks.none.title')} text={say('crm.webhooks.none.text')} action={add} />
            ) : (
              <DataTable
                caption={say('crm.webhooks.title')}
                columns={[
                  {
                    key: 'url',
                    label: say('crm.webhook.url'),
                    render: ({ documentId, url, description }) => (
                      <div style={{ maxWidth: '44rem', whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                        <Link tag={NavLink} to={paths.webhook(documentId)}>
                          {url}
                        </Link>
                        {description !== null && (
                          <Typography tag="p" variant="pi" textColor="neutral600">
                            {description}
                          </Typography>
                        )}
                      </div>
                    ),
                  },
                  { key: 'state', label: say('crm.work.state'), render: (endpoint) => <EndpointState endpoint={endpoint} /> },
                  {
                    key: 'events',
                    label: say('crm.webhook.events'),
                    render: ({ events }) => (events.includes('*') ? say('crm.webhook.all-events') : say('crm.webhook.some-events', { count: events.length })),
                  },
                  { key: 'since', label: say('crm.member.since'), render: ({ createdAt }) => day(createdAt) },
                ]}
                items={endpoints}
                keyOf={({ documentId }) => documentId}
                onOpen={({ documentId }) => navigate(paths.webhook(documentId))}
                isBusy={reading.isFetching}
              />
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}
