import { importFieldLabels } from './fields';
import type { CellProblem, Problem } from './problem';

/** The French wording of a problem. English: problem-en.ts, same cases in the same order. */
export function problemInFrench(problem: Problem): string {
  // Quebec usage: a no-break space inside guillemets and before a colon, or the mark wraps alone.
  return sentence(problem).replace(/« | »| :/g, (mark) => mark.replace(' ', '\u00a0'));
}

function sentence(problem: Problem): string {
  switch (problem.code) {
    case 'FILE_EMPTY':
      return 'Le fichier est vide. Exportez-le de nouveau et choisissez le nouveau fichier.';
    case 'FILE_HEADER_ONLY':
      return 'Le fichier a des en-têtes, mais aucune ligne. Exportez-le de nouveau avec les lignes à importer.';
    case 'FILE_NOT_TEXT':
      return problem.looksLike === 'pdf'
        ? 'Ce fichier est un PDF. Exportez plutôt les données en CSV.'
        : 'Ce fichier est un classeur ou un fichier ZIP. Ouvrez-le, enregistrez-le en « CSV UTF-8 », puis importez ce fichier-là.';
    case 'ENCODING_MIXED':
      return `Ligne ${problem.line} : le fichier mélange deux encodages (vu d'abord à l'octet ${problem.byteOffset}); des accents seraient faux. Enregistrez tout le fichier de nouveau en « CSV UTF-8 ».`;
    case 'ENCODING_UNKNOWN':
      return `Ligne ${problem.line} : les caractères de ce fichier ne se lisent pas avec certitude (octet ${problem.byteOffset}${problem.hint === null ? '' : `, peut-être ${problem.hint}`}). Enregistrez le fichier de nouveau en « CSV UTF-8 ».`;
    case 'NUL_CHARACTER':
      return `Ligne ${problem.line} : le texte contient un caractère NUL, signe d'un fichier abîmé. Exportez-le de nouveau.`;
    case 'QUOTE_NOT_CLOSED':
      return `Ligne ${problem.line} : un guillemet (") s'ouvre ici et ne se ferme jamais. Fermez-le ou retirez-le, puis importez le fichier de nouveau.`;
    case 'RECORD_TOO_LARGE':
      return `Ligne ${problem.line} : cette ligne dépasse ${Math.floor(problem.limitBytes / 1024)} Ko. Cherchez un guillemet (") qui ne se ferme pas, ou raccourcissez le texte.`;
    case 'COLUMNS_NOT_RECOGNISED':
      return `Les en-têtes n'ont pas été reconnus (${shorten(problem.header.join(', '))}). Dites quelle colonne contient quoi : au moins le montant et la date, ou le nom.`;
    case 'COLUMN_MISSING':
      return `Il manque une colonne pour ce champ : ${importFieldLabels[problem.field].fr}. Dites quelle colonne utiliser.`;
    case 'COLUMN_TWICE':
      return `L'en-tête « ${shorten(problem.column)} » paraît plus d'une fois. Renommez l'une des deux colonnes.`;
    case 'MAPPING_SYNTAX':
      return `La correspondance « ${shorten(problem.text)} » ne se lit pas. Écrivez champ=Colonne, séparés par des virgules.`;
    case 'MAPPING_FIELD_UNKNOWN':
      return `La correspondance nomme un champ qui n'existe pas : « ${shorten(problem.field)} ».`;
    case 'MAPPING_FIELD_TWICE':
      return `La correspondance nomme deux fois le champ « ${shorten(problem.field)} ». Gardez-en un.`;
    case 'MAPPING_COLUMN_UNKNOWN':
      return `La correspondance nomme une colonne que le fichier n'a pas : « ${shorten(problem.column)} ». Vérifiez l'orthographe.`;
    case 'TEXT_TOO_LONG':
      return `Ligne ${problem.line}, colonne « ${problem.column} » : le texte a ${problem.length} caractères, et la limite est de ${problem.limit}. Raccourcissez-le.`;
    case 'COLUMN_COUNT':
      return `Ligne ${problem.line} : ${problem.found} colonnes alors que l'en-tête en a ${problem.expected}. Cherchez un séparateur manquant ou de trop.`;
    case 'QUOTE_MISPLACED':
      return problem.line === problem.endLine
        ? `Ligne ${problem.line} : un guillemet (") est mal placé. Doublez-le ("") dans un texte entre guillemets, ou retirez-le.`
        : `Lignes ${problem.line} à ${problem.endLine} : un guillemet (") est mal placé, et ces lignes ne se distinguent plus. Fermez le guillemet ou retirez-le.`;
    case 'DONOR_MISSING':
      return `Ligne ${problem.line} : rien ne dit qui a donné. Inscrivez un nom, un courriel ou un numéro de donateur.`;
    case 'STATUS_NOT_COMPLETED':
      return `Ligne ${problem.line}, colonne « ${problem.column} » : laissée de côté, car « ${shorten(problem.value)} » n'est pas un don reçu.`;
    case 'ROW_BLANK':
      return `Ligne ${problem.line} : laissée de côté, car elle est vide.`;
    default:
      return `Ligne ${problem.line}, colonne « ${problem.column} » : ${cellSentence(problem)}`;
  }
}

function cellSentence({ code, value }: CellProblem): string {
  const shown = `« ${shorten(value)} »`;
  switch (code) {
    case 'AMOUNT_EMPTY':
      return 'le montant est vide. Inscrivez-le, par exemple 25,00.';
    case 'AMOUNT_UNREADABLE':
      return `${shown} n'est pas un montant. Écrivez-le en chiffres, par exemple 25,00.`;
    case 'AMOUNT_AMBIGUOUS':
      return `${shown} se lit de deux façons. Dites si les cents suivent la virgule ou le point.`;
    case 'AMOUNT_TOO_MANY_DECIMALS':
      return `${shown} a plus de deux décimales. Arrondissez au cent.`;
    case 'AMOUNT_TOO_LARGE':
      return `${shown} dépasse le plus grand montant possible. Vérifiez le chiffre.`;
    case 'AMOUNT_NOT_POSITIVE':
      return `${shown} n'est pas supérieur à zéro. Un remboursement s'inscrit sur son don; il ne s'importe pas comme un don.`;
    case 'DATE_EMPTY':
      return 'la date est vide. Écrivez-la AAAA-MM-JJ.';
    case 'DATE_UNREADABLE':
      return `${shown} n'est pas une date lisible. Écrivez-la AAAA-MM-JJ.`;
    case 'DATE_AMBIGUOUS':
      return `${shown} se lit de deux façons. Dites si le jour ou le mois vient en premier.`;
    case 'DATE_IMPOSSIBLE':
      return `${shown} n'existe pas au calendrier. Corrigez la date.`;
    case 'DATE_OUT_OF_RANGE':
      return `${shown} est avant 1900 ou après l'an prochain. Corrigez l'année.`;
    case 'TIME_UNREADABLE':
      return `${shown} n'est pas une heure. Écrivez-la HH:MM.`;
    case 'EMAIL_INVALID':
      return `${shown} n'est pas une adresse courriel. Corrigez-la ou laissez la case vide.`;
    case 'PHONE_INVALID':
      return `${shown} n'est pas un numéro de téléphone valide. Il est gardé tel quel.`;
    case 'POSTAL_CODE_INVALID':
      return `${shown} n'est pas un code postal canadien. Il est gardé tel quel.`;
    case 'COUNTRY_UNKNOWN':
      return `${shown} n'est pas un pays connu. La case reste vide; écrivez son nom ou son code de deux lettres.`;
    case 'LANGUAGE_UNKNOWN':
      return `${shown} n'est ni le français ni l'anglais. La langue reste inconnue.`;
    case 'DONOR_TYPE_UNKNOWN':
      return `${shown} n'est pas un type de donateur. Écrivez particulier, entreprise, fondation, ménage ou anonyme.`;
    case 'DONATION_TYPE_UNKNOWN':
      return `${shown} n'est pas un type de don connu. Il est importé comme don ponctuel.`;
    case 'PAYMENT_METHOD_UNKNOWN':
      return `${shown} n'est pas un mode de paiement connu. Il est importé comme « autre ».`;
    case 'CURRENCY_UNKNOWN':
      return `${shown} n'est pas un code de devise. Écrivez trois lettres, par exemple CAD.`;
    case 'CURRENCY_CONFLICT':
      return `${shown} nomme une autre devise que la ligne. Corrigez l'une des deux.`;
    case 'CARD_NUMBER_MASKED':
      return 'le texte contenait un numéro de carte. Seuls les quatre derniers chiffres sont gardés.';
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
