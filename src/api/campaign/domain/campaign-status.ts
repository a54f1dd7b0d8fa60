export const CAMPAIGN_STATUSES = ['draft', 'active', 'paused', 'completed', 'cancelled'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** A campaign begins as a draft or at once; one that is entered after the fact is completed already. */
export const FIRST_STATUSES = ['draft', 'active', 'completed'] as const satisfies readonly CampaignStatus[];

const MOVES: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active', 'cancelled'],
  active: ['paused', 'completed', 'cancelled'],
  paused: ['active', 'completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** Whether a campaign may go from one status to another. */
export function mayMoveCampaign(from: CampaignStatus, to: CampaignStatus): boolean {
  return MOVES[from].includes(to);
}

export function isCampaignStatus(value: unknown): value is CampaignStatus {
  return CAMPAIGN_STATUSES.some((status) => status === value);
}
