import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedSegment, checkNewSegment, emptySegment, refreshMembers } from '../../services/keep-segment-rules';

/** What happens when a segment is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewSegment(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedSegment(event),
  afterCreate: (event: WriteEvent): Promise<void> => refreshMembers(event),
  afterUpdate: (event: WriteEvent): Promise<void> => refreshMembers(event),
  beforeDelete: (event: WriteEvent): Promise<void> => emptySegment(event),
};
