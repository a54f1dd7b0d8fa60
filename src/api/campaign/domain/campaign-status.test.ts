import { CAMPAIGN_STATUSES, mayMoveCampaign } from './campaign-status';

describe('the moves of a campaign', () => {
  const legal = new Set([
    'draft→active',
    'draft→cancelled',
    'active→paused',
    'active→completed',
    'active→cancelled',
    'paused→active',
    'paused→completed',
    'paused→cancelled',
  ]);
  const pairs = CAMPAIGN_STATUSES.flatMap((from) => CAMPAIGN_STATUSES.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s', (from, to) => expect(mayMoveCampaign(from, to)).toBe(legal.has(`${from}→${to}`)));
});
