import { Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useOutboxQuery } from '../../services/outbox';

/** Messages that no mail service was given: each is a file that can be read and taken along. */
export default function OutboxPage() {
  const say = useWords();
  const navigate = useNavigate();
  const { longInstant } = useFormats();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const reading = useOutboxQuery({ organization: organization.documentId, ...readPage(address, PAGE_SIZES) }, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <PageTitle>{say('crm.outbox.title')}</PageTitle>
      <Layouts.Header
        title={say('crm.outbox.title')}
        subtitle={say('crm.outbox.subtitle')}
        navigationAction={
          <Link tag={NavLink} to={paths.communications()} startIcon={<ArrowLeft />}>
            {say('crm.communications.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Loaded reading={reading}>
          {({ rows, pagination }) =>
            rows.length === 0 ? (
              <EmptyState title={say('crm.outbox.none.title')} text={say('crm.outbox.none.text')} />
            ) : (
              <>
                <DataTable
                  caption={say('crm.outbox.title')}
                  columns={[
                    {
                      key: 'subject',
                      label: say('crm.communication.about'),
                      render: ({ messageId, subject }) => (
                        <Link tag={NavLink} to={paths.outboxMessage(messageId)}>
                          {subject}
                        </Link>
                      ),
                    },
                    { key: 'to', label: say('crm.communication.to'), render: ({ to }) => <Typography>{to}</Typography> },
                    { key: 'date', label: say('crm.outbox.written'), render: ({ date }) => longInstant(date) },
                  ]}
                  items={rows}
                  keyOf={({ messageId }) => messageId}
                  onOpen={({ messageId }) => navigate(paths.outboxMessage(messageId))}
                  isBusy={reading.isFetching}
                />
                <Pager
                  pagination={pagination}
                  onPage={(page) => change({ page: String(page) })}
                  onPageSize={(pageSize) => change({ pageSize: String(pageSize), page: undefined })}
                />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}
