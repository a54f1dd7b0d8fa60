import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedCampaign, checkNewCampaign, refreshFigures, refuseDeletingUsedCampaign } from '../../services/keep-campaign-rules';

/** What happens when a campaign is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewCampaign(event),
  afterCreate: (event: WriteEvent): Promise<void> => refreshFigures(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedCampaign(event),
  afterUpdate: (event: WriteEvent): Promise<void> => refreshFigures(event),
  beforeDelete: (event: WriteEvent): Promise<void> => refuseDeletingUsedCampaign(event),
};
