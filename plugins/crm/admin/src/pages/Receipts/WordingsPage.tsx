import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { WordingOut } from '../../../../shared/receipts';
import { DataTable, type Column } from '../../components/DataTable';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { StateBadge } from '../../components/StateBadge';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useWordingsQuery } from '../../services/receipts';
import { PreviewButtons } from './PreviewButtons';

const JURISDICTIONS = ['CA', 'US', 'FR'] as const;

/** The words of receipts, version by version: which is in force, who published it, from when. */
export default function WordingsPage() {
  const say = useWords();
  const { organization, can } = useOrganization();
  const reading = useWordingsQuery({ organization: organization.documentId });
  const title = say('crm.wordings.title');
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.Header
        title={title}
        subtitle={say('crm.wordings.subtitle')}
        navigationAction={
          <Link tag={NavLink} to={paths.receipts()} startIcon={<ArrowLeft />}>
            {say('crm.receipts.title')}
          </Link>
        }
        primaryAction={
          can('organization.update') && (
            <LinkButton tag={NavLink} to={paths.newReceiptWording()} startIcon={<Plus />}>
              {say('crm.wordings.new')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Loaded reading={reading}>
          {(wordings) => (
            <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
              {JURISDICTIONS.map((jurisdiction) => (
                <Versions key={jurisdiction} jurisdiction={jurisdiction} wordings={wordings.filter((wording) => wording.jurisdiction === jurisdiction)} />
              ))}
            </Flex>
          )}
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

interface VersionsProps {
  readonly jurisdiction: (typeof JURISDICTIONS)[number];
  readonly wordings: readonly WordingOut[];
}

function Versions({ jurisdiction, wordings }: VersionsProps) {
  const say = useWords();
  const { day } = useFormats();
  const { can } = useOrganization();
  const title = say(`crm.jurisdiction.${jurisdiction}`);
  const columns: Column<WordingOut>[] = [
    {
      key: 'version',
      label: say('crm.wording.version'),
      render: ({ version, isInForce }) => (
        <Flex gap={2}>
          <Typography>{version}</Typography>
          {isInForce && <StateBadge variant="success">{say('crm.wording.in-force')}</StateBadge>}
        </Flex>
      ),
    },
    { key: 'validFrom', label: say('crm.wording.validFrom'), render: ({ validFrom }) => validFrom },
    {
      key: 'by',
      label: say('crm.wording.by'),
      render: ({ isOwn, publishedBy, publishedAt }) =>
        isOwn ? [publishedBy, publishedAt === null ? null : day(publishedAt)].filter((part) => part !== null).join(' · ') : say('crm.wording.shipped'),
    },
    ...(can('organization.update')
      ? [
          {
            key: 'from',
            label: say('crm.wording.do'),
            render: ({ version }: WordingOut) => (
              <Link tag={NavLink} to={paths.newReceiptWording(version)}>
                {say('crm.wording.start-from')}
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <Panel title={title}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {jurisdiction !== 'CA' && <Typography textColor="neutral600">{say('crm.wording.not-issued')}</Typography>}
        <DataTable caption={title} columns={columns} items={wordings} keyOf={({ version }) => version} />
        {can('organization.update') && <PreviewButtons draft={{ jurisdiction }} />}
      </Flex>
    </Panel>
  );
}
