import type { WriteEvent } from '../../../../platform/database/write-event';
import { checkChangedTemplate, checkNewTemplate } from '../../services/keep-template-rules';

/** What happens when a template is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewTemplate(event),
  beforeUpdate: (event: WriteEvent): Promise<void> => checkChangedTemplate(event),
};
