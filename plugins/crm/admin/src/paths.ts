const ROOT = '/plugins/crm';

/** The addresses of the rooms, below the panel's own. */
export const paths = {
  /** A room or page by its path in `pages/rooms.tsx`. */
  room: (path: string) => (path === '' ? ROOT : `${ROOT}/${path}`),
  donors: (search = '') => `${ROOT}/donors${search}`,
  newDonor: () => `${ROOT}/donors/new`,
  donor: (donor: string, tab?: string) => `${ROOT}/donors/${donor}${tab === undefined ? '' : `/${tab}`}`,
  editDonor: (donor: string) => `${ROOT}/donors/${donor}/edit`,
  newGift: (donor: string) => `${ROOT}/donors/${donor}/gifts/new`,
  gift: (donor: string, gift: string) => `${ROOT}/donors/${donor}/donations?gift=${gift}`,
  home: (search = '') => `${ROOT}${search}`,
  report: (report: string, search = '') => `${ROOT}/reports/${report}${search}`,
  campaigns: (search = '') => `${ROOT}/campaigns${search}`,
  newCampaign: (parent?: string) => `${ROOT}/campaigns/new${parent === undefined ? '' : `?parent=${parent}`}`,
  campaign: (campaign: string, tab?: string) => `${ROOT}/campaigns/${campaign}${tab === undefined ? '' : `/${tab}`}`,
  editCampaign: (campaign: string) => `${ROOT}/campaigns/${campaign}/edit`,
  plans: (search = '') => `${ROOT}/recurring${search}`,
  newPlan: (donor?: string) => `${ROOT}/recurring/new${donor === undefined ? '' : `?donor=${donor}`}`,
  plan: (plan: string, tab?: string) => `${ROOT}/recurring/${plan}${tab === undefined ? '' : `/${tab}`}`,
} as const;
