import { checkChangedDonor, checkNewDonor, refuseDeletingGivers, type DonorEvent } from '../../services/keep-donor-rules';
import { tellOfChangedDonor, tellOfDeletedDonor, tellOfNewDonor } from '../../services/tell-of-donor';

/** What happens when a donor is saved, whichever door it came through. */
export default {
  beforeCreate: (event: DonorEvent): Promise<void> => checkNewDonor(event),
  afterCreate: (event: DonorEvent): Promise<void> => tellOfNewDonor(event),
  beforeUpdate: (event: DonorEvent): Promise<void> => checkChangedDonor(event),
  afterUpdate: (event: DonorEvent): Promise<void> => tellOfChangedDonor(event),
  beforeDelete: (event: DonorEvent): Promise<void> => refuseDeletingGivers(event),
  afterDelete: (event: DonorEvent): Promise<void> => tellOfDeletedDonor(event),
};
