import { Flex } from '@strapi/design-system';
import { useEffect } from 'react';
import type { Endpoint } from '../../../../shared/operations';
import { oneOf } from '../../../../shared/vocabulary';
import { EmptyState } from '../../components/EmptyState';
import { ListFilter } from '../../components/ListFilter';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import type { ListRules } from '../../hooks/list-address';
import { useListAddress } from '../../hooks/useListAddress';
import { usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useDeliveriesQuery } from '../../services/webhooks';
import { DeliveryCard } from './DeliveryCard';
import { DELIVERY_STATES } from './webhook-names';

const RULES: ListRules<'deliveryStatus'> = { filters: { deliveryStatus: (value) => oneOf(DELIVERY_STATES, value) !== undefined }, sorts: [] };

/** What was sent to an endpoint in the last 30 days, and what it answered. */
export function DeliveryList({ endpoint }: { readonly endpoint: Endpoint }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { state, query, change } = useListAddress(RULES);
  const [pollingInterval, tell] = usePolling();
  const { data, error, refetch } = useDeliveriesQuery(
    { organization: organization.documentId, endpoint: endpoint.documentId, query },
    { pollingInterval, refetchOnMountOrArgChange: true },
  );
  // While something has not been tried yet.
  const isFresh = data?.rows.some(({ deliveryStatus, attemptCount }) => deliveryStatus === 'pending' && attemptCount === 0) ?? false;
  useEffect(() => tell(isFresh));
  const { deliveryStatus } = state.filters;
  return (
    <Panel title={say('crm.webhook.deliveries')}>
      <ListFilter
        label={say('crm.work.state')}
        value={deliveryStatus ?? ''}
        choices={DELIVERY_STATES.map((value) => ({ value, label: say(`crm.webhook-delivery.${value}`) }))}
        onChange={(value) => change({ filters: { deliveryStatus: value === '' ? undefined : value } })}
      />
      <Loaded reading={{ data, error, refetch, isFetching: false }}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <EmptyState
              title={say(deliveryStatus === undefined ? 'crm.webhook.no-delivery.title' : 'crm.list.no-match.title')}
              text={say(deliveryStatus === undefined ? 'crm.webhook.no-delivery.text' : 'crm.list.no-match.text')}
            />
          ) : (
            <>
              <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
                {rows.map((delivery) => (
                  <DeliveryCard key={delivery.documentId} delivery={delivery} endpoint={endpoint} />
                ))}
              </Flex>
              <Pager pagination={pagination} onPage={(page) => change({ page })} onPageSize={(pageSize) => change({ pageSize })} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
