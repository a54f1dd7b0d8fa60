import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkTag, takeOffEveryDonor } from '../../services/keep-tag-rules';

/** What happens when a tag is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkTag(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkTag(event),
  beforeDelete: (event: WriteEvent): Promise<void> => takeOffEveryDonor(event),
};
