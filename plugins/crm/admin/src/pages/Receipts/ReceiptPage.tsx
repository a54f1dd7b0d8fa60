import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { ReceiptOut } from '../../../../shared/receipts';
import { DataTable, type Column } from '../../components/DataTable';
import { Facts } from '../../components/Facts';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { LoadedPage } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useReceiptQuery } from '../../services/receipts';
import { ReceiptActions } from './ReceiptActions';
import { ReceiptChain } from './ReceiptChain';
import { ReceiptStatus } from './ReceiptStatus';

/** One receipt as it was issued: nothing on it ever changes, only whether it is still good. */
export default function ReceiptPage() {
  const { receiptId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useReceiptQuery({ organization: organization.documentId, receipt: receiptId });
  return <LoadedPage reading={reading}>{(receipt) => <OpenReceipt receipt={receipt} />}</LoadedPage>;
}

function OpenReceipt({ receipt }: { readonly receipt: ReceiptOut }) {
  const say = useWords();
  const { longDate } = useFormats();
  const { amount, advantageAmount, eligibleAmount, currency, receiptStatus, issuedOn, kind } = receipt;
  const title = say('crm.receipt.of', { number: receipt.number });
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <ReceiptStatus status={receiptStatus} />
            <Typography textColor="neutral600">{[say(`crm.receipt-kind.${kind}`), longDate(issuedOn)].join(' · ')}</Typography>
          </Flex>
        }
        navigationAction={
          <Link tag={NavLink} to={paths.receipts()} startIcon={<ArrowLeft />}>
            {say('crm.receipts.title')}
          </Link>
        }
        primaryAction={<ReceiptActions receipt={receipt} />}
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        <HeaderFigureRow
          figures={[
            { label: say('crm.receipt.amount'), value: <Money amount={amount} currency={currency} /> },
            {
              label: say('crm.receipt.advantage'),
              value: <Money amount={advantageAmount} currency={currency} />,
              note: receipt.advantageDescription ?? undefined,
            },
            { label: say('crm.receipt.eligibleAmount'), value: <Money amount={eligibleAmount} currency={currency} /> },
          ]}
        />
      </Box>
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Issued receipt={receipt} />
          <ReceiptChain receipt={receipt} />
          <Lines receipt={receipt} />
          <Proof receipt={receipt} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Issued({ receipt }: { readonly receipt: ReceiptOut }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const { donor, donorSnapshot, organizationSnapshot, placeOfIssue, year, language, issuedBy, sentAt, deliveredTo } = receipt;
  const place = [...new Set([placeOfIssue.fr, placeOfIssue.en])].filter((name) => name !== null).join(' / ');
  return (
    <Panel title={say('crm.receipt.facts')}>
      <Facts
        facts={[
          {
            label: say('crm.receipt.donor'),
            value: (
              <Link tag={NavLink} to={paths.donor(donor.documentId, 'receipts')}>
                {donorSnapshot.displayName}
              </Link>
            ),
          },
          { label: say('crm.receipt.address'), value: donorSnapshot.addressLines.join(', ') },
          { label: say('crm.receipt.year'), value: String(year) },
          { label: say('crm.receipt.language'), value: say(`crm.receipt-language.${language}`) },
          { label: say('crm.receipt.organization'), value: organizationSnapshot.legalName },
          { label: say('crm.receipt.registration'), value: organizationSnapshot.registrationNumber },
          { label: say('crm.receipt.place'), value: place },
          { label: say('crm.receipt.issuedBy'), value: issuedBy },
          { label: say('crm.receipt.sent'), value: sentAt === null ? say('crm.receipt.not-sent') : longInstant(sentAt) },
          { label: say('crm.receipt.deliveredTo'), value: deliveredTo },
        ]}
      />
    </Panel>
  );
}

type Line = ReceiptOut['lines'][number];

function Lines({ receipt: { lines, currency, donor } }: { readonly receipt: ReceiptOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const columns: Column<Line>[] = [
    {
      key: 'receivedOn',
      label: say('crm.gift.receivedOn'),
      render: ({ donation, receivedOn }) =>
        donation === null || !can('donation.read') ? (
          receivedOn
        ) : (
          <Link tag={NavLink} to={paths.gift(donor.documentId, donation)}>
            {receivedOn}
          </Link>
        ),
    },
    { key: 'description', label: say('crm.receipt.description'), render: ({ description, inKind }) => inKind?.description ?? description },
    { key: 'amount', label: say('crm.receipt.amount'), isFigure: true, render: ({ amount }) => <Money amount={amount} currency={currency} /> },
    { key: 'advantage', label: say('crm.receipt.advantage'), isFigure: true, render: ({ advantage }) => <Money amount={advantage} currency={currency} /> },
    { key: 'eligible', label: say('crm.receipt.eligibleAmount'), isFigure: true, render: ({ eligible }) => <Money amount={eligible} currency={currency} /> },
  ];
  return (
    <Panel title={say('crm.receipt.lines')}>
      <DataTable caption={say('crm.receipt.lines')} columns={columns} items={lines} keyOf={(line) => `${line.donation}-${lines.indexOf(line)}`} />
    </Panel>
  );
}

/** The fingerprints an auditor compares with the register's. */
function Proof({ receipt: { pdfSha256, hash, previousHash, wordingVersion } }: { readonly receipt: ReceiptOut }) {
  const say = useWords();
  return (
    <Panel title={say('crm.receipt.proof')}>
      <Facts
        columns={1}
        facts={[
          { label: say('crm.receipt.pdfSha256'), value: pdfSha256 },
          { label: say('crm.receipt.hash'), value: hash },
          { label: say('crm.receipt.previousHash'), value: previousHash ?? say('crm.receipt.first') },
          { label: say('crm.receipt.wording'), value: wordingVersion },
        ]}
      />
    </Panel>
  );
}
