import type { WriteEvent } from '../../../../platform/database/write-event';
import { signAssignment } from '../../services/sign-assignment';
import { tellOfAssigned, tellOfUnassigned } from '../../services/tell-of-assignment';

/** What happens when a tag is put on a donor or taken off, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => signAssignment(event),
  afterCreate: (event: WriteEvent): Promise<void> => tellOfAssigned(event),
  beforeDelete: (event: WriteEvent): Promise<void> => tellOfUnassigned(event),
};
