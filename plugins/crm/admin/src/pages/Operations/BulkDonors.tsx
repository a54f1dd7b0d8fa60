import { Link } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import type { BulkDonor } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useBulkDonorsQuery } from '../../services/operations';

const OUTCOMES = ['chosen', 'changed', 'unchanged', 'undone', 'kept'] as const satisfies readonly BulkDonor['outcome'][];

const RULES: ListRules<'outcome'> = { filters: { outcome: (value) => oneOf(OUTCOMES, value) !== undefined }, sorts: [] };

/** What a bulk change did to each donor; it is asked again once the work has ended. */
export function BulkDonors({ bulk, isBusy }: { readonly bulk: string; readonly isBusy: boolean }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const reading = useBulkDonorsQuery(
    { organization: organization.documentId, bulk, query },
    { pollingInterval: isBusy ? 3000 : 0, refetchOnMountOrArgChange: true },
  );
  const { refetch } = reading;
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    // The last of it happened after the last time it was asked.
    if (wasBusy.current && !isBusy) void refetch();
    wasBusy.current = isBusy;
  }, [isBusy, refetch]);
  const { outcome } = state.filters;
  return (
    <Panel title={say('crm.donors.title')}>
      <ListFilter
        label={say('crm.bulk.outcome')}
        value={outcome ?? ''}
        choices={OUTCOMES.map((value) => ({ value, label: say(`crm.bulk-done.${value}`) }))}
        onChange={(value) => change({ filters: { outcome: value === '' ? undefined : value } })}
      />
      <Loaded reading={{ ...reading, isFetching: false }}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <EmptyState title={say('crm.list.no-match.title')} text={say('crm.list.no-match.text')} />
          ) : (
            <>
              <DataTable
                caption={say('crm.donors.title')}
                columns={[
                  {
                    key: 'name',
                    label: say('crm.donor.name'),
                    render: ({ donor }) =>
                      donor === null ? (
                        say('crm.bulk.gone')
                      ) : (
                        <Link tag={NavLink} to={paths.donor(donor.documentId)}>
                          {donor.name}
                        </Link>
                      ),
                  },
                  { key: 'outcome', label: say('crm.bulk.outcome'), render: (row) => say(`crm.bulk-done.${row.outcome}`) },
                ]}
                items={rows.map((row, index) => ({ ...row, key: row.donor?.documentId ?? `gone-${index}` }))}
                keyOf={({ key }) => key}
              />
              <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
