import type { DonationOut } from '../../../../shared/donations';
import type { CorrectionDraft } from '../../../../shared/receipts';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';
import { remainderOf } from '../NewGift/gift-splits';
import type { SplitValues } from '../NewGift/gift-values';

/** What of a gift can be put right as its receipt is replaced, as typed. */
export const CORRECTED = [
  'receivedOn',
  'postmarkedOn',
  'amount',
  'fairMarketValue',
  'inKindDescription',
  'appraiserName',
  'appraiserAddress',
  'advantageAmount',
  'advantageDescription',
] as const;
export type CorrectedField = (typeof CORRECTED)[number];
export interface CorrectionValues extends Readonly<Record<CorrectedField, string>> {
  /** The parts of a gift to several funds; what goes to one fund follows the amount by itself. */
  readonly parts: readonly SplitValues[];
}

/** What of a gift its receipt shows. */
type Receipted = Pick<
  DonationOut,
  'documentId' | 'donationType' | 'amount' | 'allocations' | 'receivedOn' | 'postmarkedOn' | 'advantageAmount' | 'advantageDescription' | 'inKind'
>;

/** The fields that a gift has: property has a value and an appraiser, money an amount. */
export function fieldsOf(gift: Receipted): readonly CorrectedField[] {
  const property: readonly CorrectedField[] = ['fairMarketValue', 'inKindDescription', 'appraiserName', 'appraiserAddress'];
  return CORRECTED.filter((field) => (isInKind(gift) ? field !== 'amount' : !property.includes(field)));
}

export function correctionValues(gift: Receipted, language: string): CorrectionValues {
  const inKind = detailsOf(gift.inKind);
  return {
    receivedOn: gift.receivedOn,
    postmarkedOn: gift.postmarkedOn ?? '',
    amount: amountInField(gift.amount, language),
    fairMarketValue: amountInField(inKind.fairMarketValue ?? gift.amount, language),
    inKindDescription: inKind.description,
    appraiserName: inKind.appraiserName,
    appraiserAddress: inKind.appraiserAddress,
    advantageAmount: gift.advantageAmount === 0 ? '' : amountInField(gift.advantageAmount, language),
    advantageDescription: gift.advantageDescription ?? '',
    parts: gift.allocations.length < 2 ? [] : gift.allocations.map(({ fund, amount }) => ({ fund: fund.documentId, amount: amountInField(amount, language) })),
  };
}

/** What the parts of a gift must add up to: its amount, or the value of property. */
export function splitOf(gift: Receipted, values: CorrectionValues): { readonly amount: string; readonly splits: readonly SplitValues[] } {
  return { amount: values[worthOf(gift)], splits: values.parts };
}

export type Refused = Readonly<Partial<Record<keyof CorrectionValues, MessageId>>>;
export type Checked = { readonly correction: CorrectionDraft | undefined } | { readonly refused: Refused };

/** What differs from the gift, in the contract's form; or what cannot be meant. A gift that is right as it is has no correction. */
export function correctionOf(gift: Receipted, values: CorrectionValues, language: string): Checked {
  const before = correctionValues(gift, language);
  const changed = new Set(fieldsOf(gift).filter((field) => values[field].trim() !== before[field].trim()));
  const refused = refusalsOf(gift, values, changed, language);
  if (Object.keys(refused).length > 0) return { refused };
  const isSplitAnew = values.parts.some(({ amount }, index) => amount.trim() !== before.parts[index]?.amount.trim());
  if (changed.size === 0 && !isSplitAnew) return { correction: undefined };
  const text = (field: CorrectedField): string | null => (values[field].trim() === '' ? null : values[field].trim());
  const amount = (field: CorrectedField): number => parseAmount(values[field], language) ?? 0;
  const isProperty = (['fairMarketValue', 'inKindDescription', 'appraiserName', 'appraiserAddress'] as const).some((field) => changed.has(field));
  return {
    correction: {
      donation: gift.documentId,
      ...(changed.has('receivedOn') && { receivedOn: values.receivedOn }),
      ...(changed.has('postmarkedOn') && { postmarkedOn: text('postmarkedOn') }),
      ...(changed.has('amount') && { amount: amount('amount') }),
      // The value of property is its gift's amount: one follows the other.
      ...(changed.has('fairMarketValue') && { amount: amount('fairMarketValue') }),
      ...(isSplitAnew && { allocations: givenParts(values).map(({ fund, amount: part }) => ({ fund, amount: parseAmount(part, language) ?? 0 })) }),
      ...(isProperty && {
        inKind: {
          ...kept(gift.inKind),
          description: values.inKindDescription.trim(),
          fairMarketValue: amount('fairMarketValue'),
          appraiserName: text('appraiserName'),
          appraiserAddress: text('appraiserAddress'),
        },
      }),
      ...(changed.has('advantageAmount') && { advantageAmount: amount('advantageAmount') }),
      ...(changed.has('advantageDescription') && { advantageDescription: text('advantageDescription') }),
    },
  };
}

function refusalsOf(gift: Receipted, values: CorrectionValues, changed: ReadonlySet<CorrectedField>, language: string): Refused {
  const refused: Partial<Record<keyof CorrectionValues, MessageId>> = {};
  const worth = worthOf(gift);
  const amount = parseAmount(values[worth], language);
  if (amount === undefined || amount === 0) refused[worth] = 'crm.receipt.correct.refuse-amount';
  if (givenParts(values).some((part) => (parseAmount(part.amount, language) ?? 0) === 0)) refused.parts = 'crm.receipt.correct.refuse-part';
  else if (values.parts.length > 0 && amount !== undefined && remainderOf(splitOf(gift, values), language) !== 0) refused.parts = 'crm.refuse.split-sum';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.receivedOn)) refused.receivedOn = 'crm.receipt.correct.refuse-date';
  if (isInKind(gift) && values.inKindDescription.trim() === '') refused.inKindDescription = 'crm.receipt.correct.refuse-description';
  const advantage = values.advantageAmount.trim() === '' ? 0 : parseAmount(values.advantageAmount, language);
  if (advantage === undefined) refused.advantageAmount = 'crm.refuse.amount-or-none';
  else if (advantage > 0 && values.advantageDescription.trim() === '' && (changed.has('advantageAmount') || changed.has('advantageDescription')))
    refused.advantageDescription = 'crm.receipt.correct.refuse-advantage';
  return refused;
}

/** A part that was emptied goes to its fund no more. */
const givenParts = ({ parts }: CorrectionValues): readonly SplitValues[] => parts.filter(({ amount }) => amount.trim() !== '');

const worthOf = (gift: Receipted): 'fairMarketValue' | 'amount' => (isInKind(gift) ? 'fairMarketValue' : 'amount');

const isInKind = ({ donationType }: Receipted): boolean => donationType === 'in_kind';

interface Details {
  readonly description: string;
  readonly fairMarketValue: number | undefined;
  readonly appraiserName: string;
  readonly appraiserAddress: string;
}

function detailsOf(inKind: unknown): Details {
  const found = entriesOf(inKind);
  const text = (name: string): string => {
    const value = found.get(name);
    return typeof value === 'string' ? value : '';
  };
  const value = found.get('fairMarketValue');
  return {
    description: text('description'),
    fairMarketValue: typeof value === 'number' ? value : undefined,
    appraiserName: text('appraiserName'),
    appraiserAddress: text('appraiserAddress'),
  };
}

/** What the form does not show of property: what it cost, and when it was acquired. */
function kept(inKind: unknown): Pick<NonNullable<CorrectionDraft['inKind']>, 'cost' | 'acquiredOn' | 'acquiredToGive'> {
  const found = entriesOf(inKind);
  const [cost, acquiredOn, acquiredToGive] = [found.get('cost'), found.get('acquiredOn'), found.get('acquiredToGive')];
  return {
    ...(typeof cost === 'number' && { cost }),
    ...(typeof acquiredOn === 'string' && { acquiredOn }),
    ...(typeof acquiredToGive === 'boolean' && { acquiredToGive }),
  };
}

const entriesOf = (value: unknown): Map<string, unknown> => new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
