import type { Language } from '../../../platform/errors/messages';
import type { ReceiptSnapshot } from './snapshot';

/** The e-mail that brings a receipt: short, in the language of the receipt (a bilingual one says it twice). */
export function receiptMessage({ kind, number, year, donor, organization, language }: ReceiptSnapshot): {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
} {
  const isOfficial = kind !== 'acknowledgement';
  const words = {
    fr: {
      subject: isOfficial ? `Votre reçu officiel ${number}` : `Merci de votre don (${number})`,
      text: [
        `Bonjour ${donor.displayName},`,
        isOfficial
          ? `Voici en pièce jointe votre reçu officiel pour ${year}, numéro ${number}. Conservez-le avec vos documents d’impôt.`
          : 'Voici en pièce jointe un accusé de réception de votre don. Ce n’est pas un reçu officiel.',
        'Merci de votre générosité.',
        organization.legalName,
      ],
    },
    en: {
      subject: isOfficial ? `Your official receipt ${number}` : `Thank you for your gift (${number})`,
      text: [
        `Hello ${donor.displayName},`,
        isOfficial
          ? `Your official receipt for ${year}, number ${number}, is attached. Keep it with your tax records.`
          : 'An acknowledgement of your gift is attached. It is not an official receipt.',
        'Thank you for your generosity.',
        organization.legalName,
      ],
    },
  };
  const body = (each: Language): string => words[each].text.join('\n\n');
  if (language !== 'bilingual') return { subject: words[language].subject, text: `${body(language)}\n`, language };
  return { subject: `${words.fr.subject} / ${words.en.subject}`, text: `${body('fr')}\n\n* * *\n\n${body('en')}\n`, language: 'fr' };
}
