import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReceiptOut } from '../../../../shared/receipts';
import { Facts } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { ReceiptStatus } from './ReceiptStatus';

/** The receipts that replaced one another, in their order, and why this one is no longer good. */
export function ReceiptChain({ receipt: { documentId, chain, cancelReason, cancelledBy, cancelledAt } }: { readonly receipt: ReceiptOut }) {
  const say = useWords();
  const { longDate, longInstant } = useFormats();
  return (
    <Panel title={say('crm.receipt.chain')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {chain.length === 1 ? (
          <Typography textColor="neutral600">{say('crm.receipt.chain.none')}</Typography>
        ) : (
          <Flex tag="ol" direction="column" alignItems="flex-start" gap={3}>
            {chain.map((each) => (
              <Flex key={each.documentId} tag="li" gap={3} wrap="wrap" aria-current={each.documentId === documentId ? 'true' : undefined}>
                {each.documentId === documentId ? (
                  <Typography fontWeight="bold">{each.number}</Typography>
                ) : (
                  <Link tag={NavLink} to={paths.receipt(each.documentId)}>
                    {each.number}
                  </Link>
                )}
                <ReceiptStatus status={each.receiptStatus} />
                <Typography textColor="neutral600">{longDate(each.issuedOn)}</Typography>
              </Flex>
            ))}
          </Flex>
        )}
        {cancelledAt !== null && (
          <Facts
            facts={[
              { label: say('crm.receipt.endReason'), value: cancelReason },
              { label: say('crm.receipt.ended'), value: [longInstant(cancelledAt), cancelledBy].filter((part) => part !== null).join(' · ') },
            ]}
          />
        )}
      </Flex>
    </Panel>
  );
}
