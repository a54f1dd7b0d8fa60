import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, CrossCircle, Gift, Pencil, Trash } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { Pledge } from '../../../../shared/manage';
import { ConfirmAction } from '../../components/ConfirmAction';
import { DataTable } from '../../components/DataTable';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { LoadedPage } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { RowActions, type RowAction } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { todayIn } from '../../format/dates';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangePledgeMutation, usePledgeQuery, useRemovePledgeMutation } from '../../services/pledges';
import { PledgeStatus } from './PledgeStatus';
import { dueParts, type DuePart } from './due-parts';

/** One pledge: what was promised, what came, and what is due. */
export default function PledgePage() {
  const { pledgeId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = usePledgeQuery({ organization: organization.documentId, pledge: pledgeId });
  return <LoadedPage reading={reading}>{(pledge) => <OpenPledge pledge={pledge} />}</LoadedPage>;
}

function OpenPledge({ pledge }: { readonly pledge: Pledge }) {
  const say = useWords();
  const { longDate } = useFormats();
  const { can } = useOrganization();
  const { donor, campaign, fund, amount, paid, balance, currency, pledgedOn, pledgeStatus } = pledge;
  const title = say('crm.pledge.of', { name: donor.name });
  const isOpen = pledgeStatus === 'active';
  const purpose = [campaign?.name, fund?.name].filter((part) => part !== undefined).join(' · ');
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <PledgeStatus status={pledgeStatus} />
            <Link tag={NavLink} to={paths.donor(donor.documentId)}>
              {say('crm.pledge.open-donor')}
            </Link>
            <Typography textColor="neutral600">{[pledgedOn === null ? '' : longDate(pledgedOn), purpose].filter((part) => part !== '').join(' · ')}</Typography>
          </Flex>
        }
        navigationAction={
          <Link tag={NavLink} to={paths.pledges()} startIcon={<ArrowLeft />}>
            {say('crm.pledges.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {isOpen && can('donation.create') && (
              <LinkButton tag={NavLink} to={paths.giftOfPledge(pledge.documentId)} startIcon={<Gift />}>
                {say('crm.pledge.pay')}
              </LinkButton>
            )}
            {isOpen && can('pledge.update') && (
              <LinkButton tag={NavLink} variant="secondary" to={paths.editPledge(pledge.documentId)} startIcon={<Pencil />}>
                {say('crm.action.edit')}
              </LinkButton>
            )}
            <PledgeActions pledge={pledge} />
          </Flex>
        }
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        <HeaderFigureRow
          figures={[
            { label: say('crm.pledge.promised'), value: <Money amount={amount} currency={currency} /> },
            { label: say('crm.pledge.paid'), value: <Money amount={paid} currency={currency} /> },
            { label: say('crm.pledge.balance'), value: <Money amount={balance} currency={currency} /> },
          ]}
        />
      </Box>
      <Layouts.Content>
        <Box paddingBottom={8}>
          <Schedule pledge={pledge} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Schedule({ pledge }: { readonly pledge: Pledge }) {
  const say = useWords();
  const { organization } = useOrganization();
  const parts = dueParts(pledge, todayIn(organization.timezone));
  if (parts.length === 0)
    return (
      <Panel title={say('crm.pledge.schedule')}>
        <Typography textColor="neutral600">{say('crm.pledge.no-schedule')}</Typography>
      </Panel>
    );
  return (
    <Panel title={say('crm.pledge.schedule')}>
      <DataTable<DuePart>
        caption={say('crm.pledge.schedule')}
        columns={[
          { key: 'dueOn', label: say('crm.pledge.due'), render: ({ dueOn }) => dueOn },
          { key: 'amount', label: say('crm.gift.amount'), isFigure: true, render: (part) => <Money amount={part.amount} currency={pledge.currency} /> },
          {
            key: 'state',
            label: say('crm.pledge.status'),
            render: ({ state, open }) => (
              <Typography textColor={state === 'late' ? 'danger600' : 'neutral700'} fontWeight={state === 'late' ? 'semiBold' : 'regular'}>
                {say(`crm.pledge.part.${state}`)}
                {state === 'partly' && (
                  <>
                    {' '}
                    <Money amount={open} currency={pledge.currency} />
                  </>
                )}
              </Typography>
            ),
          },
        ]}
        items={parts}
        keyOf={({ key }) => key}
      />
    </Panel>
  );
}

function PledgeActions({ pledge }: { readonly pledge: Pledge }) {
  const say = useWords();
  const navigate = useNavigate();
  const { money } = useFormats();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [change, { isLoading }] = useChangePledgeMutation();
  const [remove] = useRemovePledgeMutation();
  const [closing, setClosing] = useState<'written_off' | 'cancelled'>();
  const place = { organization: organization.documentId, pledge: pledge.documentId };
  const name = say('crm.pledge.of', { name: pledge.donor.name });
  const removal = useRemoval<Pledge, void>(
    () => ({ title: say('crm.pledge.delete'), text: say('crm.pledge.delete-text'), confirm: say('crm.pledge.delete') }),
    () => remove(place),
    () => say('crm.deleted', { name }),
    () => navigate(paths.pledges()),
  );

  const close = async (pledgeStatus: 'written_off' | 'cancelled'): Promise<void> => {
    const answer = await change({ ...place, change: { pledgeStatus } });
    setClosing(undefined);
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say(`crm.pledge.done.${pledgeStatus}`) });
  };
  const actions: RowAction[] = [
    ...(pledge.pledgeStatus === 'active' && can('pledge.update')
      ? [
          { key: 'write-off', label: say('crm.pledge.do.written_off'), icon: <CrossCircle />, onSelect: () => setClosing('written_off') },
          { key: 'cancel', label: say('crm.pledge.do.cancelled'), icon: <CrossCircle />, onSelect: () => setClosing('cancelled') },
        ]
      : []),
    ...(pledge.paid === 0 && can('pledge.delete')
      ? [{ key: 'delete', label: say('crm.pledge.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(pledge) }]
      : []),
  ];
  return (
    <>
      <RowActions name={name} actions={actions} />
      {closing !== undefined && (
        <ConfirmAction
          isOpen
          title={say(`crm.pledge.do.${closing}`)}
          text={say(`crm.pledge.text.${closing}`, { balance: money(pledge.balance, pledge.currency) })}
          confirm={say(`crm.pledge.do.${closing}`)}
          isBusy={isLoading}
          onConfirm={() => void close(closing)}
          onClose={() => setClosing(undefined)}
        />
      )}
      {removal.dialog}
    </>
  );
}
