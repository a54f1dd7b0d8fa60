import type { Language } from '../../../platform/errors/messages';
import type { Channel, Purpose } from './consent';

type Words = Readonly<Record<Language, string>>;

const CHANNEL_WORDS: Readonly<Record<Channel, Words>> = {
  email: { fr: 'courriel', en: 'e-mail' },
  sms: { fr: 'texto', en: 'text message' },
  mail: { fr: 'poste', en: 'post' },
  phone: { fr: 'téléphone', en: 'phone' },
};

const PURPOSE_WORDS: Readonly<Record<Purpose, Words>> = {
  all: { fr: 'tous les messages', en: 'all messages' },
  fundraising: { fr: 'collecte de fonds', en: 'fundraising' },
  commercial: { fr: 'infolettre et offres', en: 'newsletter and offers' },
};

/** What a donor's history says of an entry in the ledger. */
export function consentWords(channel: Channel, purpose: Purpose, isWithdrawal: boolean): Words {
  return {
    fr: `Consentement ${isWithdrawal ? 'retiré' : 'donné'} : ${CHANNEL_WORDS[channel].fr}, ${PURPOSE_WORDS[purpose].fr}`,
    en: `Consent ${isWithdrawal ? 'withdrawn' : 'given'}: ${CHANNEL_WORDS[channel].en}, ${PURPOSE_WORDS[purpose].en}`,
  };
}
