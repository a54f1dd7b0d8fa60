import type { z } from 'zod';
import type { campaignChange, campaignIn, campaignListQuery } from '../../../src/api/campaign/contract';

export type { CampaignOut, CampaignStats } from '../../../src/api/campaign/contract';
export type { CampaignStatus } from '../../../src/api/campaign/domain/campaign-status';

/** What forms send: the contract's input, before the server tidies it. */
export type CampaignDraft = z.input<typeof campaignIn>;
export type CampaignDraftChange = z.input<typeof campaignChange>;
export type CampaignSort = z.output<typeof campaignListQuery>['sort']['field'];
