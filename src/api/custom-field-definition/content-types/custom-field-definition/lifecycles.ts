import type { WriteEvent } from '../../../../platform/database/write-event';
import {
  checkChangedField,
  checkNewField,
  tellOfChangedField,
  tellOfNewField,
  tellOfRemovedField,
  type DefinitionState,
} from '../../services/keep-field-rules';

/** What happens when a custom field is saved, whichever door it came through. */
export default {
  beforeCreate: (event: WriteEvent): Promise<void> => checkNewField(event),
  afterCreate: (event: WriteEvent): Promise<void> => tellOfNewField(event),
  beforeUpdate: (event: WriteEvent<DefinitionState>): Promise<void> => checkChangedField(event),
  afterUpdate: (event: WriteEvent<DefinitionState>): Promise<void> => tellOfChangedField(event),
  beforeDelete: (event: WriteEvent): Promise<void> => tellOfRemovedField(event),
};
