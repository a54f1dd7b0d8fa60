import { Button, Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { usePledgeQuery } from '../../services/pledges';
import type { GiftSectionProps } from './gift-field-of';

/** Which pledge the gift pays and what is still to come of it; the gift can be taken off it. */
export function GiftFormPledge({ form }: GiftSectionProps) {
  const say = useWords();
  const { money, longDate } = useFormats();
  const { organization, can } = useOrganization();
  const { pledge: paid, donationType } = form.values;
  const { data: pledge } = usePledgeQuery({ organization: organization.documentId, pledge: paid }, { skip: paid === '' || !can('pledge.read') });
  if (paid === '') return null;
  const takeOff = (): void => {
    form.set('pledge', '');
    if (donationType === 'pledge_payment') form.set('donationType', 'one_time');
  };
  return (
    <Flex
      role="group"
      aria-label={say('crm.gift.pledge')}
      data-field="pledge"
      background="primary100"
      hasRadius
      padding={4}
      gap={3}
      justifyContent="space-between"
      wrap="wrap"
    >
      <div>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
          {pledge === undefined || pledge.pledgedOn === null
            ? say('crm.gift.pays-pledge')
            : say('crm.gift.pays-pledge-of', { amount: money(pledge.amount, pledge.currency), date: longDate(pledge.pledgedOn) })}
        </Typography>
        {pledge !== undefined && (
          <Typography tag="p" textColor="neutral800">
            {say('crm.gift.pledge-balance', { amount: money(pledge.balance, pledge.currency) })}
          </Typography>
        )}
      </div>
      <Button variant="tertiary" size="S" startIcon={<Cross />} onClick={takeOff}>
        {say('crm.gift.take-off-pledge')}
      </Button>
    </Flex>
  );
}
