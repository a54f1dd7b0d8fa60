import { toCents } from '../../../../platform/money';
import type { ReceiptSnapshot } from '../snapshot';
import { needsDisclosure } from './united-states';
import { FIELD_NAMES, type ReceiptField } from './wording';

const CANADIAN_REGISTRATION = /^\d{9}RR\d{4}$/;

/**
 * The facts a receipt lacks for its jurisdiction's law; an empty list says that it may be issued
 * (rules/receipts, "What a Canadian receipt shows"). An acknowledgement claims nothing and needs nothing.
 */
export function missingFacts(snapshot: ReceiptSnapshot): ReceiptField[] {
  if (snapshot.kind === 'acknowledgement') return [];
  const checks = { CA: canada, US: unitedStates, FR: france }[snapshot.jurisdiction](snapshot);
  return Object.entries(checks).flatMap(([field, isMissing]) => (isMissing && isField(field) ? [field] : []));
}

type Checks = Partial<Record<ReceiptField, boolean>>;

function canada(snapshot: ReceiptSnapshot): Checks {
  const { organization, donor, placeOfIssue, language, lines } = snapshot;
  const lacksPlace = { fr: !placeOfIssue.fr, en: !placeOfIssue.en, bilingual: !placeOfIssue.fr || !placeOfIssue.en }[language];
  return {
    organizationAddress: organization.addressLines.length === 0 || organization.country !== 'CA',
    registrationNumber: !CANADIAN_REGISTRATION.test(organization.registrationNumber ?? ''),
    placeOfIssue: lacksPlace,
    donorAddress: donor.addressLines.length === 0,
    advantage: snapshot.advantageAmount > 0 && snapshot.advantageDescription === null,
    description: snapshot.kind === 'in_kind' && lines.some((line) => line.inKind === null),
    appraiserAddress: lines.some((line) => Boolean(line.inKind?.appraiserName) && !line.inKind?.appraiserAddress),
    // Without a facsimile the line stays empty, and is signed by hand on the printed copy.
    signature: organization.signatoryName === null,
  };
}

function unitedStates(snapshot: ReceiptSnapshot): Checks {
  const mustDisclose = needsDisclosure(toCents(snapshot.amount), toCents(snapshot.advantageAmount));
  return {
    description: snapshot.kind === 'in_kind' && snapshot.lines.some((line) => line.inKind === null),
    goodsOrServices: mustDisclose && snapshot.advantageDescription === null,
  };
}

function france({ organization, donor, france: facts }: ReceiptSnapshot): Checks {
  return {
    organizationAddress: organization.addressLines.length === 0,
    donorAddress: donor.addressLines.length === 0,
    legalForm: !facts?.legalForm,
    purpose: !facts?.purpose,
    giftForm: !facts?.giftForm,
    giftNature: !facts?.giftNature,
    paymentMode: !facts?.paymentMode && (facts?.giftNature ?? 'cash') === 'cash',
    cgiArticles: (facts?.cgiArticles.length ?? 0) === 0,
    signature: organization.signatoryName === null,
  };
}

const isField = (name: string): name is ReceiptField => name in FIELD_NAMES;
