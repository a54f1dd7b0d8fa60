import type { MessageId } from '../../hooks/useWords';

/** What donors are asked about, as it stands in the middle of a sentence. A charity's own fields have their label. */
const OF_DONORS: Readonly<Record<string, MessageId>> = {
  type: 'crm.subject.type',
  language: 'crm.subject.language',
  province: 'crm.subject.province',
  city: 'crm.subject.city',
  postalCode: 'crm.subject.postalCode',
  country: 'crm.subject.country',
  source: 'crm.subject.source',
  createdAt: 'crm.subject.createdAt',
  assignedTo: 'crm.subject.assignedTo',
  totalDonated: 'crm.subject.totalDonated',
  donationCount: 'crm.subject.donationCount',
  averageDonation: 'crm.subject.averageDonation',
  largestDonation: 'crm.subject.largestDonation',
  firstDonationOn: 'crm.subject.firstDonationOn',
  lastDonationOn: 'crm.subject.lastDonationOn',
  lastDonationAmount: 'crm.subject.lastDonationAmount',
  totalThisYear: 'crm.subject.totalThisYear',
  totalLastYear: 'crm.subject.totalLastYear',
  yearsDonated: 'crm.subject.yearsDonated',
  currentStreak: 'crm.subject.currentStreak',
  engagementScore: 'crm.subject.engagementScore',
  rfmCode: 'crm.subject.rfmCode',
  lifecycle: 'crm.subject.lifecycle',
  recurringStatus: 'crm.subject.recurringStatus',
  recurringAnnualValue: 'crm.subject.recurringAnnualValue',
  nextPaymentDate: 'crm.subject.nextPaymentDate',
};

/** The same of a gift or a message, inside `where`. */
const OF_RELATED: Readonly<Record<string, MessageId>> = {
  amount: 'crm.subject.amount',
  receivedOn: 'crm.subject.receivedOn',
  campaign: 'crm.subject.campaign',
  fund: 'crm.subject.fund',
  donationType: 'crm.subject.donationType',
  paymentMethodType: 'crm.subject.paymentMethodType',
  paymentStatus: 'crm.subject.paymentStatus',
  currency: 'crm.subject.currency',
  depositedOn: 'crm.subject.depositedOn',
  type: 'crm.subject.channel',
  messageClass: 'crm.subject.messageClass',
  direction: 'crm.subject.direction',
  deliveryStatus: 'crm.subject.deliveryStatus',
  sentAt: 'crm.subject.sentAt',
  language: 'crm.subject.language',
  template: 'crm.subject.template',
};

const YES_NO: Readonly<Record<string, readonly [yes: MessageId, no: MessageId]>> = {
  archived: ['crm.reading.archived.yes', 'crm.reading.archived.no'],
  deceased: ['crm.reading.deceased.yes', 'crm.reading.deceased.no'],
  hasEmail: ['crm.reading.hasEmail.yes', 'crm.reading.hasEmail.no'],
  hasPhone: ['crm.reading.hasPhone.yes', 'crm.reading.hasPhone.no'],
  hasAddress: ['crm.reading.hasAddress.yes', 'crm.reading.hasAddress.no'],
  doNotContact: ['crm.reading.doNotContact.yes', 'crm.reading.doNotContact.no'],
  hasRecurring: ['crm.reading.hasRecurring.yes', 'crm.reading.hasRecurring.no'],
  consentEmail: ['crm.reading.consentEmail.yes', 'crm.reading.consentEmail.no'],
  consentSms: ['crm.reading.consentSms.yes', 'crm.reading.consentSms.no'],
  consentMail: ['crm.reading.consentMail.yes', 'crm.reading.consentMail.no'],
  consentPhone: ['crm.reading.consentPhone.yes', 'crm.reading.consentPhone.no'],
  isAnonymous: ['crm.reading.isAnonymous.yes', 'crm.reading.isAnonymous.no'],
};

const BELONGING: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  tag: { in: 'crm.reading.tag.in', notIn: 'crm.reading.tag.notIn', all: 'crm.reading.tag.all' },
  segment: { in: 'crm.reading.segment.in', notIn: 'crm.reading.segment.notIn', all: 'crm.reading.segment.all' },
  campaign: { in: 'crm.reading.campaign.in', notIn: 'crm.reading.campaign.notIn', all: 'crm.reading.campaign.all' },
  household: { in: 'crm.reading.household.in', notIn: 'crm.reading.household.notIn', all: 'crm.reading.household.all' },
};

const RELATED: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  gifts: {
    exists: 'crm.reading.gifts.exists',
    notExists: 'crm.reading.gifts.notExists',
    count: 'crm.reading.gifts.count',
    sum: 'crm.reading.gifts.sum',
    max: 'crm.reading.gifts.max',
    min: 'crm.reading.gifts.min',
    last: 'crm.reading.gifts.last',
  },
  messages: { exists: 'crm.reading.messages.exists', notExists: 'crm.reading.messages.notExists', count: 'crm.reading.messages.count' },
};

/** Amounts of the charity's currency; other numbers are counts. */
const MONEY = new Set([
  'totalDonated',
  'averageDonation',
  'largestDonation',
  'lastDonationAmount',
  'totalThisYear',
  'totalLastYear',
  'recurringAnnualValue',
  'amount',
  'sum',
  'max',
  'min',
  'last',
]);

export function subjectOf(field: string, isRelated: boolean): MessageId | undefined {
  return (isRelated ? OF_RELATED : OF_DONORS)[field];
}

export function yesNoOf(field: string, isYes: boolean): MessageId | undefined {
  return YES_NO[field]?.[isYes ? 0 : 1];
}

export function belongingOf(field: string, operator: string): MessageId | undefined {
  return BELONGING[field]?.[operator];
}

export function relatedOf(field: string, operator: string): MessageId | undefined {
  return RELATED[field]?.[operator];
}

/** Whether a field, or an operator on gifts, speaks of money. */
export function isMoney(name: string): boolean {
  return MONEY.has(name);
}
