import { shift, type CivilDate } from '../../../platform/civil-date';
import type { Language } from '../../../platform/errors/messages';
import { formatMoney } from '../../../platform/format';
import { toCents } from '../../../platform/money';
import type { ReceiptSnapshot } from './snapshot';

/** A gift that was given back, wholly or in part, after it was receipted. */
export interface Return {
  readonly receipt: ReceiptSnapshot;
  /** What went back, in the organization's currency. */
  readonly amount: number;
  readonly returnedOn: CivilDate;
  readonly isWhole: boolean;
  readonly reason: string;
}

export interface ReturnTaskWords {
  readonly title: string;
  readonly description: string;
  readonly dueOn: CivilDate;
}

const FROM_CENTS = 5000;
const DAYS = 90;

/**
 * What a returned gift leaves to do: end its receipt, and from $50 the information return of Income Tax
 * Regulations s. 3501.1, due 90 days after the return, with the five things it must state.
 */
export function tasksOfReturn(given: Return, language: Language): ReturnTaskWords[] {
  const { receipt, amount, returnedOn, isWhole, reason } = given;
  const money = formatMoney(amount, receipt.currency, language);
  const verb = isWhole ? { fr: 'Annuler', en: 'Cancel' } : { fr: 'Remplacer', en: 'Replace' };
  const share = isWhole ? { fr: 'en entier', en: 'in full' } : { fr: 'en partie', en: 'in part' };
  const closing: ReturnTaskWords = {
    title: { fr: `${verb.fr} le reçu ${receipt.number} : don remboursé ${share.fr}`, en: `${verb.en} receipt ${receipt.number}: gift refunded ${share.en}` }[
      language
    ],
    description: {
      fr: `${money} remboursés le ${returnedOn} : ${reason}`,
      en: `${money} refunded on ${returnedOn}: ${reason}`,
    }[language],
    dueOn: returnedOn,
  };
  if (toCents(amount) < FROM_CENTS) return [closing];
  const information: ReturnTaskWords = {
    title: {
      fr: `Déclaration de renseignements, 90 jours après le remboursement : reçu ${receipt.number}`,
      en: `Information return, 90 days after the refund: receipt ${receipt.number}`,
    }[language],
    description: statement(given, language).join('\n'),
    dueOn: shift(returnedOn, { days: DAYS }),
  };
  return [closing, information];
}

/** The five data items, one a line (s. 3501.1(a) to (e)). */
function statement({ receipt, amount, returnedOn }: Return, language: Language): string[] {
  const property = receipt.lines.find(({ inKind }) => inKind !== null)?.inKind?.description ?? { fr: 'argent', en: 'money' }[language];
  const money = (value: number): string => formatMoney(value, receipt.currency, language);
  const who = [receipt.donor.displayName, ...receipt.donor.addressLines].join(', ');
  return {
    fr: [
      `1. Bien remis : ${property}`,
      `2. Juste valeur marchande au moment de la remise : ${money(amount)}`,
      `3. Date de la remise : ${returnedOn}`,
      `4. Nom et adresse du bénéficiaire : ${who}`,
      `5. Reçu délivré : n° ${receipt.number} du ${receipt.issuedOn}, montant ${money(receipt.amount)}, avantage ${money(receipt.advantageAmount)}, montant admissible ${money(receipt.eligibleAmount)}`,
    ],
    en: [
      `1. Property returned: ${property}`,
      `2. Fair market value when it was returned: ${money(amount)}`,
      `3. Date of the return: ${returnedOn}`,
      `4. Name and address of the person it was returned to: ${who}`,
      `5. Receipt issued: No. ${receipt.number} of ${receipt.issuedOn}, amount ${money(receipt.amount)}, advantage ${money(receipt.advantageAmount)}, eligible amount ${money(receipt.eligibleAmount)}`,
    ],
  }[language];
}
