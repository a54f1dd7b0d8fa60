import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedHousehold, checkNewHousehold, releaseMembers, suggestNames } from '../../services/keep-household-rules';

/** What happens when a household is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewHousehold(event),
  afterCreate: (event: WriteEvent): Promise<void> => suggestNames(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedHousehold(event),
  afterUpdate: (event: WriteEvent): Promise<void> => suggestNames(event),
  beforeDelete: (event: WriteEvent): Promise<void> => releaseMembers(event),
};
