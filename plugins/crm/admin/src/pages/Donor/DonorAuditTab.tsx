import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink, useNavigate } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useAuditQuery } from '../../services/audit';
import { AuditEntryCard } from '../Audit/AuditEntryCard';

const RULES: ListRules = { filters: {}, sorts: [] };

/** What the audit log tells of a donor and of all that is theirs, newest first. */
export function DonorAuditTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { query, change } = useListAddress(RULES);
  const reading = useAuditQuery({ organization: organization.documentId, query: { ...query, donor: donor.documentId } });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography textColor="neutral600">{say('crm.donor-audit.text')}</Typography>
        <Link tag={NavLink} to={paths.audit()}>
          {say('crm.donor-audit.whole')}
        </Link>
      </Flex>
      <Loaded reading={reading}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <EmptyState title={say('crm.audit.none.title')} text={say('crm.donor-audit.none')} />
          ) : (
            <>
              <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
                {rows.map((entry) => (
                  <AuditEntryCard
                    key={entry.documentId}
                    entry={entry}
                    onNarrow={(filters) => navigate(paths.audit(`?${new URLSearchParams(Object.entries(filters)).toString()}`))}
                  />
                ))}
              </Flex>
              <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
            </>
          )
        }
      </Loaded>
    </Flex>
  );
}
