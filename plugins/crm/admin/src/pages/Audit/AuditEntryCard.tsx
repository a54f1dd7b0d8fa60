import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { AuditEntry } from '../../../../shared/manage';
import { useFormats } from '../../hooks/useFormats';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { partsOf } from '../Members/permission-table';
import { auditChanges } from './audit-changes';
import type { AuditFilterValues } from './AuditFilters';

/** Longer lists of changes are folded. */
const MOST_SHOWN = 5;

const Details = styled.details`
  padding-top: ${({ theme }) => theme.spaces[2]};
  overflow-x: auto;
  summary {
    cursor: pointer;
    font-size: ${({ theme }) => theme.fontSizes[1]};
    color: ${({ theme }) => theme.colors.neutral700};
  }
`;

const Changes = styled.table`
  border-collapse: collapse;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]} ${theme.spaces[1]} 0`};
    text-align: left;
    vertical-align: top;
    min-width: 12rem;
    overflow-wrap: anywhere;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

interface AuditEntryCardProps {
  readonly entry: AuditEntry;
  readonly onNarrow: (filters: AuditFilterValues) => void;
}

/** One entry of the log: who did what to what, when, and what it changed. */
export function AuditEntryCard({ entry, onNarrow }: AuditEntryCardProps) {
  const say = useWords();
  const known = useKnownWords();
  const { longInstant } = useFormats();
  const { action, actor, subject, occurredAt, ipAddress, before, after } = entry;
  const { resource, verb } = partsOf(action);
  const name = actor.name ?? say(`crm.actor.${actor.kind}`);
  const changes = auditChanges(before, after);
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" gap={3} wrap="wrap" alignItems="flex-start">
        <Flex gap={2} wrap="wrap">
          <TextButton onClick={() => onNarrow({ actor: actor.id === null ? (actor.name ?? actor.kind) : `${actor.kind}:${actor.id}` })}>{name}</TextButton>
          <Typography fontWeight="semiBold">
            {say('crm.audit.deed', { what: known(`crm.resource.${resource}`) ?? resource, deed: known(`crm.verb.${verb}`) ?? verb })}
          </Typography>
          {subject !== null && <Subject subject={subject} onNarrow={onNarrow} />}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {[longInstant(occurredAt), ipAddress].filter((part) => part !== null).join(' · ')}
        </Typography>
      </Flex>
      {changes.length > 0 && (
        <Details open={changes.length <= MOST_SHOWN}>
          <summary>{say('crm.audit.changes', { count: changes.length })}</summary>
          <Changes>
            <thead>
              <tr>
                <th scope="col">{say('crm.audit.field')}</th>
                <th scope="col">{say('crm.audit.before')}</th>
                <th scope="col">{say('crm.audit.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.name}>
                  <th scope="row">{fieldOf(change.name, known)}</th>
                  <td>{valueOf(change.name, change.before, known)}</td>
                  <td>{valueOf(change.name, change.after, known)}</td>
                </tr>
              ))}
            </tbody>
          </Changes>
        </Details>
      )}
    </Box>
  );
}

type Known = ReturnType<typeof useKnownWords>;

/** What staff call a field, with its language where it has one for each; one that only this entry knows keeps the name it has there. */
function fieldOf(name: string, known: Known): string {
  if (name === '') return '–';
  const language = /\.(?:fr|en)$/.exec(name)?.[0] ?? '';
  const words = known(`crm.audit.field.${lastPart(name.slice(0, name.length - language.length))}`);
  if (words === undefined) return name;
  return language === '' ? words : `${words} (${language.slice(1)})`;
}

/** The words of values that are states or roles, by the field they stand in. */
const WORDS_OF: Readonly<Record<string, (value: string) => string>> = {
  role: (value) => `crm.role.${value}`,
  kind: (value) => `crm.member-kind.${value}`,
  planStatus: (value) => `crm.plan-status.${value}`,
  receiptStatus: (value) => `crm.receipt-status.${value}`,
  pledgeStatus: (value) => `crm.pledge-status.${value}`,
  paymentStatus: (value) => `crm.payment-status.${value}`,
};

function valueOf(name: string, value: string | undefined, known: Known): string {
  if (value === undefined) return '';
  const words = WORDS_OF[lastPart(name)]?.(value);
  return (words === undefined ? undefined : known(words)) ?? value;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

interface SubjectProps {
  readonly subject: NonNullable<AuditEntry['subject']>;
  readonly onNarrow: (filters: AuditFilterValues) => void;
}

function Subject({ subject: { type, documentId }, onNarrow }: SubjectProps) {
  const say = useWords();
  const page = pageOf(type, documentId);
  return (
    <>
      <TextButton onClick={() => onNarrow({ subject: `${type}:${documentId}` })}>{documentId}</TextButton>
      {page !== undefined && (
        <Link tag={NavLink} to={page}>
          {say('crm.audit.open')}
        </Link>
      )}
    </>
  );
}

/** The room where the thing can be seen, for those that have a page of their own. */
function pageOf(type: string, documentId: string): string | undefined {
  switch (type) {
    case 'donor':
      return paths.donor(documentId);
    case 'segment':
      return paths.segment(documentId);
    case 'household':
      return paths.household(documentId);
    case 'pledge':
      return paths.pledge(documentId);
    default:
      return undefined;
  }
}
