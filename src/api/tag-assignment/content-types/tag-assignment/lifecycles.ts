import type { WriteEvent } from '../../../../platform/database/write-event';
import { signAssignment } from '../../services/sign-assignment';

/** What happens when a tag is put on a donor, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => signAssignment(event),
};
