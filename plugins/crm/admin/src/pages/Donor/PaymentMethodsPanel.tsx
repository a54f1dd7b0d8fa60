import { Flex, Typography } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import type { PaymentMethod } from '../../../../shared/rooms';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { usePaymentMethodsQuery } from '../../services/payment-methods';

/** How this donor pays; nothing stands here when nothing is known. */
export function PaymentMethodsPanel({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data } = usePaymentMethodsQuery({ organization: organization.documentId, donor: donor.documentId });
  if (data === undefined || data.length === 0) return null;
  return (
    <Panel title={say('crm.payment-methods.title')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.map((method) => (
          <Method key={method.documentId} method={method} />
        ))}
      </Flex>
    </Panel>
  );
}

function Method({ method }: { readonly method: PaymentMethod }) {
  const say = useWords();
  const { type, brand, last4, bankName, expiryMonth, expiryYear, isDefault, methodStatus } = method;
  const name = [brand ?? bankName ?? say(`crm.payment-method.${type}`), last4 === null ? null : `•••• ${last4}`].filter((part) => part !== null).join(' ');
  const expiry =
    expiryMonth === null || expiryYear === null ? null : say('crm.payment-methods.expiry', { date: `${expiryYear}-${String(expiryMonth).padStart(2, '0')}` });
  const notes = [isDefault ? say('crm.payment-methods.default') : null, methodStatus === 'active' ? expiry : say(`crm.payment-methods.${methodStatus}`)];
  return (
    <li>
      <Typography>{name}</Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {notes.filter((note) => note !== null).join(' · ')}
      </Typography>
    </li>
  );
}
