import { deriveForCreate, deriveForUpdate, finishCreate, finishDelete, finishUpdate, prepareDelete, type GiftEvent } from '../../services/keep-gift-rules';

/**
 * What happens when a gift is saved, whichever door it came through. Hooks run inside the write's
 * transaction: the rules and the totals stand or fall with the gift.
 */
export default {
  beforeCreate: (event: GiftEvent): Promise<void> => deriveForCreate(event),
  afterCreate: (event: GiftEvent): Promise<void> => finishCreate(event),
  beforeUpdate: (event: GiftEvent): Promise<void> => deriveForUpdate(event),
  afterUpdate: (event: GiftEvent): Promise<void> => finishUpdate(event),
  beforeDelete: (event: GiftEvent): Promise<void> => prepareDelete(event),
  afterDelete: (event: GiftEvent): Promise<void> => finishDelete(event),
};
