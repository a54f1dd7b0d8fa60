import type { DonationOut } from '../../../../shared/donations';
import type { CorrectionDraft } from '../../../../shared/receipts';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

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
export type CorrectionValues = Readonly<Record<CorrectedField, string>>;

/** What of a gift its receipt shows. */
type Receipted = Pick<
  DonationOut,
  'documentId' | 'donationType' | 'amount' | 'receivedOn' | 'postmarkedOn' | 'advantageAmount' | 'advantageDescription' | 'inKind'
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
  };
}

export type Checked = { readonly correction: CorrectionDraft | undefined } | { readonly refused: Readonly<Partial<Record<CorrectedField, MessageId>>> };

/** What differs from the gift, in the contract's form; or what cannot be meant. A gift that is right as it is has no correction. */
export function correctionOf(gift: Receipted, values: CorrectionValues, language: string): Checked {
  const before = correctionValues(gift, language);
  const changed = new Set(fieldsOf(gift).filter((field) => values[field].trim() !== before[field].trim()));
  const refused = refusalsOf(gift, values, changed, language);
  if (Object.keys(refused).length > 0) return { refused };
  if (changed.size === 0) return { correction: undefined };
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

function refusalsOf(
  gift: Receipted,
  values: CorrectionValues,
  changed: ReadonlySet<CorrectedField>,
  language: string,
): Partial<Record<CorrectedField, MessageId>> {
  const refused: Partial<Record<CorrectedField, MessageId>> = {};
  const worth = isInKind(gift) ? 'fairMarketValue' : 'amount';
  const amount = parseAmount(values[worth], language);
  if (amount === undefined || amount === 0) refused[worth] = 'crm.receipt.correct.refuse-amount';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.receivedOn)) refused.receivedOn = 'crm.receipt.correct.refuse-date';
  if (isInKind(gift) && values.inKindDescription.trim() === '') refused.inKindDescription = 'crm.receipt.correct.refuse-description';
  const advantage = values.advantageAmount.trim() === '' ? 0 : parseAmount(values.advantageAmount, language);
  if (advantage === undefined) refused.advantageAmount = 'crm.refuse.amount-or-none';
  else if (advantage > 0 && values.advantageDescription.trim() === '' && (changed.has('advantageAmount') || changed.has('advantageDescription')))
    refused.advantageDescription = 'crm.receipt.correct.refuse-advantage';
  return refused;
}

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
