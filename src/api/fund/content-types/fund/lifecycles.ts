import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedFund, checkNewFund, refuseDeletingUsedFund } from '../../services/keep-fund-rules';

/** What happens when a fund is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewFund(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedFund(event),
  beforeDelete: (event: WriteEvent): Promise<void> => refuseDeletingUsedFund(event),
};
