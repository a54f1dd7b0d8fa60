import { describeProblem, type Language, type RowProblem, type SkipReason } from './problem';

/** Why a row that reads well cannot be applied to this charity. */
export type ApplyProblem =
  /** Two donors already have the same strict key: `donors` are their public ids. */
  | { code: 'DONOR_AMBIGUOUS'; line: number; by: MatchedBy; donors: readonly string[] }
  | { code: 'DONOR_NAMELESS'; line: number }
  | { code: 'CAMPAIGN_UNKNOWN'; line: number; campaign: string }
  | { code: 'EXCHANGE_RATE_MISSING'; line: number; currency: string; baseCurrency: string; date: string }
  | { code: 'GIFT_INVALID'; line: number; rule: string };

/** By what a row found its donor. */
export type MatchedBy = 'gift' | 'externalId' | 'emailName' | 'nameAddress' | 'anonymous';

export type ImportProblem = RowProblem | SkipReason | ApplyProblem;

const KEY_NAMES: Readonly<Record<MatchedBy, { readonly en: string; readonly fr: string }>> = {
  gift: { en: 'gift', fr: 'don' },
  externalId: { en: 'donor number', fr: 'numéro du donateur' },
  emailName: { en: 'e-mail and name', fr: 'courriel et nom' },
  nameAddress: { en: 'name and address', fr: 'nom et adresse' },
  anonymous: { en: 'anonymous donor', fr: 'donateur anonyme' },
};

/** What is wrong with a row, in plain words. */
export function describeImportProblem(problem: ImportProblem, language: Language): string {
  const isFrench = language === 'fr';
  switch (problem.code) {
    case 'DONOR_AMBIGUOUS': {
      const donors = problem.donors.join(', ');
      return isFrench
        ? `Ligne ${problem.line} : correspondance ambiguë; plusieurs donateurs ont le même ${KEY_NAMES[problem.by].fr} (${donors}). Fusionnez-les ou ajoutez un numéro de donateur, puis importez de nouveau.`
        : `Line ${problem.line}: ambiguous match; several donors have the same ${KEY_NAMES[problem.by].en} (${donors}). Merge them or add a donor number, then import again.`;
    }
    case 'DONOR_NAMELESS':
      return isFrench
        ? `Ligne ${problem.line} : ce donateur n’est pas connu et la ligne ne donne pas son nom. Ajoutez un nom, ou celui de l’entreprise.`
        : `Line ${problem.line}: this donor is not known and the row gives no name. Add a name, or the company’s.`;
    case 'CAMPAIGN_UNKNOWN':
      return isFrench
        ? `Ligne ${problem.line} : aucune campagne n’a le code « ${problem.campaign} ». Créez-la, ou demandez que les campagnes inconnues soient créées.`
        : `Line ${problem.line}: no campaign has the code “${problem.campaign}”. Create it, or ask for unknown campaigns to be created.`;
    case 'EXCHANGE_RATE_MISSING':
      return isFrench
        ? `Ligne ${problem.line} : aucun taux de change de ${problem.currency} vers ${problem.baseCurrency} n’est connu au ${problem.date}. Ajoutez-le aux taux de change, puis importez de nouveau.`
        : `Line ${problem.line}: no exchange rate from ${problem.currency} to ${problem.baseCurrency} is known on ${problem.date}. Add it to the exchange rates, then import again.`;
    case 'GIFT_INVALID':
      return isFrench
        ? `Ligne ${problem.line} : le don ne respecte pas une règle des dons (${problem.rule}). Corrigez le montant ou la date.`
        : `Line ${problem.line}: the gift breaks a rule of gifts (${problem.rule}). Correct its amount or date.`;
    default:
      return describeProblem(problem, language);
  }
}
