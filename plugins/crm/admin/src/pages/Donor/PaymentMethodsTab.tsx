import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonorOut } from '../../../../shared/donors';
import type { PaymentMethod, PaymentMethodChange } from '../../../../shared/rooms';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { RowActions, type RowAction } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { StateBadge } from '../../components/StateBadge';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useChangePaymentMethodMutation, usePaymentMethodsQuery, useRemovePaymentMethodMutation } from '../../services/payment-methods';
import { AddPaymentMethod } from './AddPaymentMethod';

/** How a donor pays. Digits, expiry and bank are masked for those who may not see them. */
export function PaymentMethodsTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const [isAdding, setAdding] = useState(false);
  const reading = usePaymentMethodsQuery({ organization: organization.documentId, donor: donor.documentId });
  const { actionsFor, dialog } = useMethodActions(donor);
  const addButton = can('payment-method.create') && donor.mergedInto === null && (
    <Button variant="secondary" startIcon={<Plus />} onClick={() => setAdding(true)}>
      {say('crm.payment-methods.add')}
    </Button>
  );
  return (
    <>
      <Loaded reading={reading}>
        {(methods) =>
          methods.length === 0 ? (
            <EmptyState title={say('crm.payment-methods.none.title')} text={say('crm.payment-methods.none.text')} action={addButton} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Flex justifyContent="flex-end">{addButton}</Flex>
              <DataTable
                caption={say('crm.payment-methods.caption', { name: donor.displayName })}
                columns={columnsOf(say, actionsFor)}
                items={methods}
                keyOf={({ documentId }) => documentId}
                isBusy={reading.isFetching}
              />
              {methods.some(({ isMasked }) => isMasked) && (
                <Typography variant="pi" textColor="neutral600">
                  {say('crm.payment-methods.masked')}
                </Typography>
              )}
            </Flex>
          )
        }
      </Loaded>
      {isAdding && <AddPaymentMethod donor={donor} onClose={() => setAdding(false)} />}
      {dialog}
    </>
  );
}

function useMethodActions(donor: DonorOut) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [change] = useChangePaymentMethodMutation();
  const [remove] = useRemovePaymentMethodMutation();
  const place = (method: PaymentMethod) => ({ organization: organization.documentId, donor: donor.documentId, method: method.documentId });
  const removal = useRemoval(
    (method: PaymentMethod) => ({
      title: say('crm.payment-methods.delete-title', { name: methodName(method, say) }),
      text: say('crm.payment-methods.delete-text'),
      confirm: say('crm.payment-methods.delete'),
    }),
    (method) => remove(place(method)),
    (_method, { outcome }) => say(outcome === 'deleted' ? 'crm.payment-methods.deleted' : 'crm.payment-methods.retired-instead'),
  );
  const make = async (method: PaymentMethod, next: PaymentMethodChange, done: string): Promise<void> => {
    const answer = await change({ ...place(method), change: next });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: done });
  };
  const actionsFor = (method: PaymentMethod): RowAction[] => {
    const isRetired = method.methodStatus === 'inactive';
    const name = methodName(method, say);
    const changes: RowAction[] = [
      ...(method.isDefault || isRetired
        ? []
        : [
            {
              key: 'default',
              label: say('crm.payment-methods.make-default'),
              onSelect: () => void make(method, { isDefault: true }, say('crm.payment-methods.is-default', { name })),
            },
          ]),
      isRetired
        ? {
            key: 'restore',
            label: say('crm.payment-methods.restore'),
            onSelect: () => void make(method, { methodStatus: 'active' }, say('crm.payment-methods.restored', { name })),
          }
        : {
            key: 'retire',
            label: say('crm.payment-methods.retire'),
            onSelect: () => void make(method, { methodStatus: 'inactive' }, say('crm.payment-methods.retired', { name })),
          },
    ];
    return [
      ...(can('payment-method.update') ? changes : []),
      ...(can('payment-method.delete')
        ? [{ key: 'delete', label: say('crm.payment-methods.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(method) }]
        : []),
    ];
  };
  return { actionsFor, dialog: removal.dialog };
}

function columnsOf(say: Say, actionsFor: (method: PaymentMethod) => RowAction[]): Column<PaymentMethod>[] {
  return [
    {
      key: 'name',
      label: say('crm.payment-methods.name'),
      render: (method) => (
        <Flex gap={2}>
          <Typography>{methodName(method, say)}</Typography>
          {method.isDefault && <StateBadge variant="primary">{say('crm.payment-methods.default')}</StateBadge>}
        </Flex>
      ),
    },
    { key: 'type', label: say('crm.payment-methods.type'), render: ({ type }) => say(`crm.payment-method.${type}`) },
    { key: 'bank', label: say('crm.payment-methods.bank'), render: ({ bankName }) => bankName },
    { key: 'expiry', label: say('crm.payment-methods.expires'), render: expiryOf },
    { key: 'state', label: say('crm.payment-methods.state'), render: ({ methodStatus }) => say(`crm.payment-methods.${methodStatus}`) },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (method) => <RowActions name={methodName(method, say)} actions={actionsFor(method)} />,
    },
  ];
}

/** `Visa •••• 4242`; without what is masked. */
function methodName({ type, brand, bankName, last4 }: PaymentMethod, say: Say): string {
  return [brand ?? bankName ?? say(`crm.payment-method.${type}`), last4 === null ? null : `•••• ${last4}`].filter((part) => part !== null).join(' ');
}

function expiryOf({ expiryMonth, expiryYear }: PaymentMethod): string | null {
  return expiryMonth === null || expiryYear === null ? null : `${expiryYear}-${String(expiryMonth).padStart(2, '0')}`;
}
