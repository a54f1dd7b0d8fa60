import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedNote, checkNewNote, tellOfNote } from '../../services/keep-note-rules';

/** What happens when a note is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewNote(event),
  afterCreate: (event: WriteEvent): Promise<void> => tellOfNote(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedNote(event),
};
