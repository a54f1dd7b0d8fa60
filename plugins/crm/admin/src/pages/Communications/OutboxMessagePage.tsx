import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { OutboxMessage } from '../../../../shared/operations';
import { Facts } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { fileName, saveFile } from '../../exports/save-file';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useOutboxMessageQuery } from '../../services/outbox';

/** One message of the outbox: its words, what is attached, and the file as it would travel. */
export default function OutboxMessagePage() {
  const { messageId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useOutboxMessageQuery({ organization: organization.documentId, message: messageId });
  return <LoadedPage reading={reading}>{(message) => <OpenMessage message={message} />}</LoadedPage>;
}

function OpenMessage({ message: { subject, to, date, text, attachments, eml } }: { readonly message: OutboxMessage }) {
  const say = useWords();
  const { longInstant, number } = useFormats();
  const download = (): void => saveFile(fileName(subject, 'eml'), new Blob([eml], { type: 'message/rfc822' }));
  return (
    <Page.Main>
      <PageTitle>{subject}</PageTitle>
      <Layouts.Header
        title={subject}
        subtitle={say('crm.outbox.to', { to })}
        navigationAction={
          <Link tag={NavLink} to={paths.outbox()} startIcon={<ArrowLeft />}>
            {say('crm.outbox.title')}
          </Link>
        }
        primaryAction={
          <Button startIcon={<Download />} variant="secondary" onClick={download}>
            {say('crm.outbox.download')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Panel title={say('crm.communication.words')}>
            <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text === '' ? say('crm.outbox.no-words') : text}
            </Typography>
          </Panel>
          <Panel title={say('crm.communication.details')}>
            <Facts
              facts={[
                { label: say('crm.communication.to'), value: to },
                { label: say('crm.outbox.written'), value: longInstant(date) },
                {
                  label: say('crm.communication.attachments'),
                  value: attachments
                    .map(({ filename, bytes }) => say('crm.outbox.attachment', { name: filename, size: number(Math.max(1, Math.round(bytes / 1024))) }))
                    .join(', '),
                },
              ]}
            />
          </Panel>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
