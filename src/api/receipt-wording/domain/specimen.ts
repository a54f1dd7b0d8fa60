import type { CivilDate } from '../../../platform/civil-date';
import { draftReceipt } from '../../receipt/domain/draft-receipt';
import type { Issuer, ReceiptGift } from '../../receipt/domain/facts';
import type { Jurisdiction, ReceiptLanguage, ReceiptSnapshot } from '../../receipt/domain/snapshot';

interface Asked {
  readonly jurisdiction: Jurisdiction;
  readonly language: ReceiptLanguage;
  readonly issuedOn: CivilDate;
  readonly wordingVersion: string;
}

/** An invented receipt with every part a receipt can have: an advantage, an eligible amount, an address. */
export function specimen(issuer: Issuer, { jurisdiction, language, issuedOn, wordingVersion }: Asked): ReceiptSnapshot {
  const draft = draftReceipt([giftOn(issuedOn, language)], issuer, { kind: 'single', issuedOn, wordingVersion, language });
  return { ...draft, jurisdiction, number: 'SPECIMEN', series: 'specimen', france: jurisdiction === 'FR' ? FRANCE : null };
}

const FRANCE: ReceiptSnapshot['france'] = {
  legalForm: 'Association d’intérêt général',
  purpose: 'Spécimen',
  cgiArticles: ['200', '238 bis'],
  giftForm: 'manual_gift',
  giftNature: 'cash',
  paymentMode: 'transfer',
};

function giftOn(receivedOn: CivilDate, language: ReceiptLanguage): ReceiptGift {
  const isEnglish = language === 'en';
  return {
    donorId: 0,
    donor: '',
    type: 'individual',
    firstName: isEnglish ? 'Jane' : 'Camille',
    middleInitial: null,
    lastName: isEnglish ? 'Sample' : 'Exemple',
    companyName: null,
    email: null,
    language: isEnglish ? 'en' : 'fr',
    address: {
      line1: isEnglish ? '100 Example Street' : '100, rue de l’Exemple',
      line2: null,
      city: isEnglish ? 'Ottawa' : 'Québec',
      province: isEnglish ? 'ON' : 'QC',
      postalCode: isEnglish ? 'K1A 0A0' : 'G1A 0A0',
      country: 'CA',
    },
    id: 0,
    documentId: 'specimen',
    amount: 500,
    currency: 'CAD',
    exchangeRate: null,
    exchangeRateOn: null,
    exchangeRateSource: null,
    refundedAmount: 0,
    paymentStatus: 'completed',
    donationType: 'one_time',
    receivedOn,
    postmarkedOn: null,
    advantageAmount: 120,
    advantageDescription: isEnglish ? 'Benefit dinner, one seat' : 'Souper-bénéfice, un couvert',
    inKind: null,
    securities: null,
    isAnonymous: false,
    receiptNumber: null,
    isAcknowledged: false,
    hasTrueDonorElsewhere: false,
  };
}
