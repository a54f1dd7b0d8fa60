/** Everything a template may name. Nothing else of a donor, and no code, can be reached from one. */
export const MERGE_FIELDS = [
  'donor.name',
  'donor.salutation',
  'donor.firstName',
  'donor.lastName',
  'donor.companyName',
  'donor.email',
  'donor.city',
  'donor.province',
  'donor.language',
  'donor.totalDonated',
  'donor.donationCount',
  'donor.firstDonationOn',
  'donor.lastDonationOn',
  'donor.lastDonationAmount',
  'donor.totalThisYear',
  'donor.totalLastYear',
  'organization.name',
  'organization.legalName',
  'organization.charityRegistrationNumber',
  'organization.currency',
  'organization.phone',
  'organization.email',
  'organization.website',
  'organization.address',
  'today',
  'gift.amount',
  'gift.currency',
  'gift.receivedOn',
  'gift.campaign',
] as const;

type MergeField = (typeof MERGE_FIELDS)[number];

/** The fields of one part (`donor`, `organization`, `gift`) with their values. */
export type ValuesOf<Part extends string> = Readonly<
  Record<MergeField extends infer Field ? (Field extends `${Part}.${infer Name}` ? Name : never) : never, string | number | null>
>;

/** What a message is filled in with. Without a gift, a template that names one is refused. */
export interface MergeValues {
  readonly donor: ValuesOf<'donor'>;
  readonly organization: ValuesOf<'organization'>;
  readonly today: string;
  readonly gift: ValuesOf<'gift'> | null;
}

const KNOWN: ReadonlySet<string> = new Set(MERGE_FIELDS);

export function isMergeField(name: string): boolean {
  return KNOWN.has(name);
}
