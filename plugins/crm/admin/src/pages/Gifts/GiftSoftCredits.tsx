import { Button, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { DonationOut, SoftCredit } from '../../../../shared/donations';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Pager } from '../../components/Pager';
import { Panel } from '../../components/Panel';
import { useRemoval } from '../../components/useRemoval';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveSoftCreditMutation, useSoftCreditsQuery } from '../../services/soft-credits';
import { AddCreditDialog } from './AddCreditDialog';

/** Who else is credited for the gift. */
export function GiftSoftCredits({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const [isAdding, setAdding] = useState(false);
  const [page, setPage] = useState(1);
  const [pageSize, setPageSize] = useState(25);
  const place = { organization: organization.documentId, gift: gift.documentId };
  const reading = useSoftCreditsQuery({ ...place, page, pageSize });
  const [remove] = useRemoveSoftCreditMutation();
  const removal = useRemoval<SoftCredit, void>(
    ({ donor }) => ({ title: say('crm.credit.remove'), text: say('crm.credit.remove-text', { name: donor.name }), confirm: say('crm.credit.remove') }),
    (credit) => remove({ ...place, credit }),
    ({ donor }) => say('crm.credit.removed', { name: donor.name }),
  );
  return (
    <Panel
      title={say('crm.credit.title')}
      action={
        can('soft-credit.create') && (
          <Button variant="secondary" size="S" startIcon={<Plus />} onClick={() => setAdding(true)}>
            {say('crm.credit.add')}
          </Button>
        )
      }
    >
      <Loaded reading={reading} rows={1}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <Typography textColor="neutral600">{say('crm.credit.none')}</Typography>
          ) : (
            <>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
                {rows.map((credit) => (
                  <Flex key={credit.documentId} tag="li" justifyContent="space-between" gap={3}>
                    <Flex direction="column" alignItems="flex-start">
                      <Link tag={NavLink} to={paths.donor(credit.donor.documentId)}>
                        {credit.donor.name}
                      </Link>
                      <Typography variant="pi" textColor="neutral600">
                        {say(`crm.credit.type.${credit.type}`)}
                      </Typography>
                    </Flex>
                    <Flex gap={2}>
                      <Typography>
                        <Money amount={credit.amount} currency={gift.currency} />
                      </Typography>
                      {can('soft-credit.delete') && (
                        <IconButton variant="ghost" label={say('crm.credit.remove-of', { name: credit.donor.name })} onClick={() => removal.ask(credit)}>
                          <Trash />
                        </IconButton>
                      )}
                    </Flex>
                  </Flex>
                ))}
              </Flex>
              {(pagination.pageCount ?? 1) > 1 && <Pager pagination={pagination} onPage={setPage} onPageSize={setPageSize} />}
            </>
          )
        }
      </Loaded>
      {isAdding && <AddCreditDialog gift={gift} onClose={() => setAdding(false)} />}
      {removal.dialog}
    </Panel>
  );
}
