import type { CampaignStatus } from './campaigns';
import type { DonationOut, PaymentStatus, SoftCredit } from './donations';
import type { DonorOut, HistoryKind } from './donors';
import type { Channel, CommunicationType, DeliveryStatus, GrantedBasis, MessageClass, Purpose } from './messages';
import type { Frequency, InstallmentStatus, PlanStatus } from './recurring';
import type { Calendar, DonorState, Grouping, Interval } from './reports';
import type { NoteKind, PaymentMethod } from './rooms';

/**
 * The words of the contracts as lists a screen can walk. Written out, since taking them from the
 * contracts would pull their validators into the panel; the compiler refuses a list that misses one.
 */
const every =
  <Union extends string>() =>
  <const List extends readonly Union[]>(list: [Union] extends [List[number]] ? List : never): readonly Union[] =>
    list;

/** The languages the product speaks. */
export const LANGUAGES = ['fr', 'en'] as const;

export const DONOR_TYPES = every<DonorOut['type']>()(['individual', 'company', 'foundation', 'household', 'anonymous']);
export const DONOR_LANGUAGES = every<DonorOut['language']>()(['fr', 'en', 'unknown']);
export const LIFECYCLES = every<DonorOut['lifecycle']>()(['prospect', 'new', 'active', 'lapsing', 'lapsed', 'recaptured']);
export const PREFERENCES = every<DonorOut['communicationPreferences']['email']>()(['yes', 'no', 'unknown']);
export const DONATION_TYPES = every<DonationOut['donationType']>()(['one_time', 'recurring', 'pledge_payment', 'in_kind', 'securities', 'matching', 'event']);
export const PAYMENT_METHOD_TYPES = every<DonationOut['paymentMethodType']>()([
  'card',
  'bank_debit',
  'cheque',
  'cash',
  'transfer',
  'paypal',
  'in_kind',
  'securities',
  'other',
]);
export const PAYMENT_STATUSES = every<PaymentStatus>()([
  'pending',
  'processing',
  'completed',
  'failed',
  'cancelled',
  'partially_refunded',
  'refunded',
  'disputed',
]);
export const ACKNOWLEDGEMENTS = every<DonationOut['acknowledgement']>()(['to_do', 'sent', 'not_needed']);
export const SOFT_CREDIT_TYPES = every<SoftCredit['type']>()([
  'household',
  'workplace',
  'matched',
  'solicitor',
  'in_honour',
  'in_memory',
  'donor_advised_fund',
  'other',
]);
export const HISTORY_KINDS = every<HistoryKind>()([
  'gift',
  'refund',
  'receipt',
  'message',
  'call',
  'meeting',
  'task',
  'note',
  'merge',
  'consent',
  'import',
  'status_change',
]);
export const NOTE_KINDS = every<NoteKind>()(['general', 'call', 'meeting', 'concern']);
export const CAMPAIGN_STATUSES = every<CampaignStatus>()(['draft', 'active', 'paused', 'completed', 'cancelled']);
export const PLAN_STATUSES = every<PlanStatus>()(['active', 'paused', 'failing', 'lapsed', 'cancelled', 'failed', 'completed']);
export const INSTALLMENT_STATUSES = every<InstallmentStatus>()(['scheduled', 'processing', 'paid', 'failed', 'skipped', 'written_off']);
export const FREQUENCIES = every<Frequency>()(['weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'yearly']);
export const CALENDARS = every<Calendar>()(['tax', 'fiscal']);
export const INTERVALS = every<Interval>()(['day', 'week', 'month', 'quarter', 'year']);
export const GROUPINGS = every<Grouping>()(['type', 'language', 'province', 'city', 'lifecycle', 'campaign', 'month', 'year']);
export const DONOR_STATES = every<DonorState>()(['new', 'recaptured', 'upgraded', 'same', 'downgraded', 'lapsedNew', 'lapsedRepeat', 'lapsedMultipleYears']);
export const CHANNELS = every<Channel>()(['email', 'sms', 'mail', 'phone']);
export const PURPOSES = every<Purpose>()(['all', 'fundraising', 'commercial']);
export const GRANTED_BASES = every<GrantedBasis>()(['express', 'implied_gift', 'implied_membership', 'implied_enquiry']);
export const MESSAGE_CLASSES = every<MessageClass>()(['receipt', 'transactional', 'fundraising', 'commercial']);
export const COMMUNICATION_TYPES = every<CommunicationType>()(['email', 'sms', 'letter', 'phone', 'in_person']);
export const DELIVERY_STATUSES = every<DeliveryStatus>()(['draft', 'queued', 'sent', 'delivered', 'opened', 'clicked', 'bounced', 'failed', 'suppressed']);
export const METHOD_TYPES = every<PaymentMethod['type']>()(['card', 'bank_debit', 'paypal', 'cheque', 'cash', 'transfer', 'other']);

/** The member of a list that a text names, or undefined. */
export function oneOf<Member extends string>(list: readonly Member[], text: string | null | undefined): Member | undefined {
  return list.find((member) => member === text);
}
