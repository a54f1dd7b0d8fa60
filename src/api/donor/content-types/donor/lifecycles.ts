import { checkChangedDonor, checkNewDonor, refuseDeletingGivers, type DonorEvent } from '../../services/keep-donor-rules';

/** What happens when a donor is saved, whichever door it came through. */
export default {
  beforeCreate: (event: DonorEvent): Promise<void> => checkNewDonor(event),
  beforeUpdate: (event: DonorEvent): Promise<void> => checkChangedDonor(event),
  beforeDelete: (event: DonorEvent): Promise<void> => refuseDeletingGivers(event),
};
