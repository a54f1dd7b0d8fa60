import { Box, Flex, Typography } from '@strapi/design-system';
import type { ChangeOut, PlanOut } from '../../../../shared/recurring';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paged } from '../../services/paging';
import { usePlanChangesQuery } from '../../services/recurring';
import { useTermWords } from './useTermWords';

/** How the plan changed, newest first, and what each change is worth in a year. */
export function PlanChangesTab({ plan }: { readonly plan: PlanOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const result = usePlanChangesQuery({ organization: organization.documentId, plan: plan.documentId, query: paged(page, pageSize) });
  return (
    <Loaded reading={result}>
      {({ rows, pagination }) =>
        rows.length === 0 ? (
          <EmptyState title={say('crm.plan.changes.none.title')} text={say('crm.plan.changes.none.text')} />
        ) : (
          <>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {rows.map((one) => (
                <ChangeItem key={one.documentId} change={one} currency={plan.currency} />
              ))}
            </Flex>
            <Pager
              pagination={pagination}
              onPage={(next) => change({ page: String(next) })}
              onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
            />
          </>
        )
      }
    </Loaded>
  );
}

function ChangeItem({ change, currency }: { readonly change: ChangeOut; readonly currency: string }) {
  const say = useWords();
  const { longDate, money } = useFormats();
  const termWords = useTermWords(currency);
  const { annualisedDifference: difference } = change;
  return (
    <Box tag="li" background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Typography tag="p" fontWeight="semiBold">
        {longDate(change.effectiveOn)}
        {change.by !== null && ` · ${change.by}`}
      </Typography>
      <ul>
        {Object.keys(change.after).map((term) => (
          <Typography key={term} tag="li">
            {termWords(term, change.before[term], change.after[term])}
          </Typography>
        ))}
      </ul>
      {difference !== 0 && (
        <Typography tag="p" textColor={difference > 0 ? 'success700' : 'danger700'}>
          {say(difference > 0 ? 'crm.plan.upgrade' : 'crm.plan.downgrade', { amount: money(Math.abs(difference), currency) })}
        </Typography>
      )}
      {change.reason !== null && (
        <Typography tag="p" textColor="neutral600">
          {change.reason}
        </Typography>
      )}
    </Box>
  );
}
