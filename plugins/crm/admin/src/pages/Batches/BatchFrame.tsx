import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { Batch } from '../../../../shared/gift-batches';
import { PageTitle } from '../../components/PageTitle';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { BatchStatusBadge } from './BatchStatusBadge';
import { BatchTotals } from './BatchTotals';
import type { EnteredTotals } from './entry-rows';

interface BatchFrameProps {
  readonly batch: Batch;
  readonly entered: EnteredTotals;
  readonly actions: ReactNode;
  /** Stands beside the state: what becomes of what one types. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** What every batch shows above its rows: name, state, what its cheques share, and the control totals. */
export function BatchFrame({ batch, entered, actions, note, children }: BatchFrameProps) {
  const say = useWords();
  const { longDate, longInstant } = useFormats();
  const { number, name, batchStatus, campaign, fund, postedAt, postedBy, reopenedAt, reopenedBy, reopenReason } = batch;
  const title = name === null ? say('crm.batch.title', { number }) : say('crm.batch.title-named', { number, name });
  const shared = [longDate(batch.receivedOn), say(`crm.payment-method.${batch.paymentMethodType}`), campaign?.name, fund?.name];
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={
          <Flex gap={3} wrap="wrap">
            <BatchStatusBadge status={batchStatus} />
            <Typography textColor="neutral600">{shared.filter((part) => part !== undefined).join(' · ')}</Typography>
            {note}
          </Flex>
        }
        navigationAction={
          <Link tag={NavLink} to={paths.batches()} startIcon={<ArrowLeft />}>
            {say('crm.batches.title')}
          </Link>
        }
        primaryAction={actions}
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        <BatchTotals batch={batch} entered={entered} />
        {batchStatus === 'posted' && postedAt !== null && (
          <Typography tag="p" paddingTop={3} textColor="neutral600">
            {say('crm.batch.posted-by', { at: longInstant(postedAt), name: postedBy ?? '–' })}
          </Typography>
        )}
        {batchStatus === 'reopened' && reopenedAt !== null && (
          <Typography tag="p" paddingTop={3} textColor="neutral600">
            {say('crm.batch.reopened-by', { at: longInstant(reopenedAt), name: reopenedBy ?? '–', reason: reopenReason ?? '–' })}
          </Typography>
        )}
      </Box>
      <Layouts.Content>
        <Box paddingBottom={8}>{children}</Box>
      </Layouts.Content>
    </Page.Main>
  );
}
