import { checkChangedSoftCredit, checkNewSoftCredit, lockForDelete, refreshCredited, type SoftCreditEvent } from '../../services/keep-soft-credit-rules';

/** What happens when a soft credit is saved, whichever door it came through. */
export default {
  beforeCreate: (event: SoftCreditEvent): Promise<void> => checkNewSoftCredit(event),
  afterCreate: (event: SoftCreditEvent): Promise<void> => refreshCredited(event),
  beforeUpdate: (event: SoftCreditEvent): Promise<void> => checkChangedSoftCredit(event),
  afterUpdate: (event: SoftCreditEvent): Promise<void> => refreshCredited(event),
  beforeDelete: (event: SoftCreditEvent): Promise<void> => lockForDelete(event),
  afterDelete: (event: SoftCreditEvent): Promise<void> => refreshCredited(event),
};
