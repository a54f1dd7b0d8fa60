import { IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { mayMoveCampaign } from '../../../../../../src/api/campaign/domain/campaign-status';
import type { CampaignOut, CampaignStatus } from '../../../../shared/campaigns';
import { CAMPAIGN_STATUSES } from '../../../../shared/vocabulary';
import { ConfirmAction } from '../../components/ConfirmAction';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveCampaignMutation, useUpdateCampaignMutation } from '../../services/campaigns';

/** A campaign that is over stays over: to be asked before. */
const FINAL: ReadonlySet<CampaignStatus> = new Set(['completed', 'cancelled']);

/** Moves the campaign on, or deletes one that nothing belongs to. */
export function CampaignActions({ campaign, etag }: { readonly campaign: CampaignOut; readonly etag: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const [update, moving] = useUpdateCampaignMutation();
  const [remove, removal] = useRemoveCampaignMutation();
  const [asked, setAsked] = useState<CampaignStatus | 'delete'>();
  const moves = can('campaign.update') ? CAMPAIGN_STATUSES.filter((status) => mayMoveCampaign(campaign.campaignStatus, status)) : [];
  const mayDelete = can('campaign.delete') && campaign.giftCount === 0;
  const place = { organization: organization.documentId, campaign: campaign.documentId };

  const move = async (campaignStatus: CampaignStatus): Promise<void> => {
    const answer = await update({ ...place, change: { campaignStatus }, etag });
    setAsked(undefined);
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say(`crm.campaign.moved.${campaignStatus}`) });
  };
  const removeNow = async (): Promise<void> => {
    const answer = await remove(place);
    setAsked(undefined);
    if ('error' in answer) return tellProblem(answer.error);
    toggleNotification({ type: 'success', message: say('crm.campaign.deleted') });
    navigate(paths.campaigns());
  };

  if (moves.length === 0 && !mayDelete) return null;
  return (
    <>
      <SimpleMenu tag={IconButton} label={say('crm.action.more')} icon={<More />}>
        {moves.map((status) => (
          <MenuItem
            key={status}
            variant={status === 'cancelled' ? 'danger' : undefined}
            onSelect={() => (FINAL.has(status) ? setAsked(status) : void move(status))}
          >
            {say(`crm.campaign.move.${status}`)}
          </MenuItem>
        ))}
        {mayDelete && (
          <MenuItem variant="danger" onSelect={() => setAsked('delete')}>
            {say('crm.campaign.delete')}
          </MenuItem>
        )}
      </SimpleMenu>
      <ConfirmAction
        isOpen={asked !== undefined}
        title={asked === undefined ? '' : asked === 'delete' ? say('crm.campaign.delete') : say(`crm.campaign.move.${asked}`)}
        text={say(asked === 'delete' ? 'crm.campaign.delete-text' : 'crm.campaign.end-text', { name: campaign.name })}
        confirm={asked === undefined ? '' : asked === 'delete' ? say('crm.campaign.delete') : say(`crm.campaign.move.${asked}`)}
        isBusy={moving.isLoading || removal.isLoading}
        onConfirm={() => asked !== undefined && void (asked === 'delete' ? removeNow() : move(asked))}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
