import { Alert, Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowsCounterClockwise, Pencil, Trash } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Segment } from '../../../../shared/segments';
import { ConfirmAction } from '../../components/ConfirmAction';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { RowActions } from '../../components/RowActions';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRecalculateSegmentMutation, useRemoveSegmentMutation } from '../../services/segments';

/** What a segment is called, how many are in it, and what one can do with it. */
export function SegmentHeader({ segment }: { readonly segment: Segment }) {
  const say = useWords();
  const { number, longInstant } = useFormats();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [recalculate, { data: report, isLoading, reset }] = useRecalculateSegmentMutation();
  const { documentId, name, description, isAutomatic, donorCount, lastCalculatedAt, calculationMs } = segment;

  const calculate = async (): Promise<void> => {
    const answer = await recalculate({ organization: organization.documentId, segment: documentId });
    if ('error' in answer) tellProblem(answer.error);
  };

  const figures = [
    {
      label: say('crm.donors.title'),
      value: (
        <Link tag={NavLink} to={paths.donors(`?segment=${documentId}`)}>
          {number(donorCount)}
        </Link>
      ),
    },
    { label: say('crm.segment.kind'), value: say(isAutomatic ? 'crm.segment.automatic' : 'crm.segment.manual') },
    ...(isAutomatic && lastCalculatedAt !== null
      ? [
          {
            label: say('crm.segment.calculated'),
            value: longInstant(lastCalculatedAt),
            note: calculationMs === null ? undefined : say('crm.segment.took', { ms: number(calculationMs) }),
          },
        ]
      : []),
  ];

  return (
    <>
      <Layouts.BaseHeader
        title={name}
        subtitle={description ?? undefined}
        navigationAction={
          <Link tag={NavLink} to={paths.segments()} startIcon={<ArrowLeft />}>
            {say('crm.segments.title')}
          </Link>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {isAutomatic && can('segment.update') && (
              <Button variant="secondary" startIcon={<ArrowsCounterClockwise />} loading={isLoading} onClick={() => void calculate()}>
                {say('crm.segment.recalculate')}
              </Button>
            )}
            {can('segment.update') && (
              <LinkButton tag={NavLink} to={paths.editSegment(documentId)} startIcon={<Pencil />}>
                {say('crm.action.edit')}
              </LinkButton>
            )}
            {can('segment.delete') && <RemoveSegment segment={segment} />}
          </Flex>
        }
      />
      <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }} paddingBottom={6}>
        {report !== undefined && (
          <Box paddingBottom={4} role="status">
            <Alert variant="success" title={say('crm.segment.report')} closeLabel={say('crm.action.close')} onClose={reset}>
              <Typography>
                {say('crm.segment.report-text', {
                  added: report.added,
                  removed: report.removed,
                  kept: report.kept,
                  ms: number(report.ms),
                })}
              </Typography>
            </Alert>
          </Box>
        )}
        <HeaderFigureRow figures={figures} />
      </Box>
    </>
  );
}

function RemoveSegment({ segment: { documentId, name } }: { readonly segment: Segment }) {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { organization } = useOrganization();
  const [remove, { isLoading }] = useRemoveSegmentMutation();
  const [isAsking, setAsking] = useState(false);

  const removeNow = async (): Promise<void> => {
    const answer = await remove({ organization: organization.documentId, segment: documentId });
    setAsking(false);
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say('crm.deleted', { name }) });
    navigate(paths.segments());
  };

  return (
    <>
      <RowActions
        name={name}
        actions={[{ key: 'delete', label: say('crm.segment.delete'), icon: <Trash />, isDangerous: true, onSelect: () => setAsking(true) }]}
      />
      <ConfirmAction
        isOpen={isAsking}
        title={say('crm.segment.delete')}
        text={say('crm.segment.delete-text', { name })}
        confirm={say('crm.segment.delete')}
        isBusy={isLoading}
        onConfirm={() => void removeNow()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
