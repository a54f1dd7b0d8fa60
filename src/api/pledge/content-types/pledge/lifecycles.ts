import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedPledge, checkNewPledge, refreshPledge, refuseDeletingPaidPledge } from '../../services/keep-pledge-rules';

/** What happens when a pledge is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewPledge(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedPledge(event),
  afterUpdate: (event: WriteEvent): Promise<void> => refreshPledge(event),
  beforeDelete: (event: WriteEvent): Promise<void> => refuseDeletingPaidPledge(event),
};
