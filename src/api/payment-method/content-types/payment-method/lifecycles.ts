import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedMethod, checkNewMethod, refuseDeletingUsedMethod } from '../../services/keep-method-rules';

/** What happens when a payment method is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewMethod(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedMethod(event),
  beforeDelete: (event: WriteEvent): Promise<void> => refuseDeletingUsedMethod(event),
};
