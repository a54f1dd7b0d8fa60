import type { Language } from '../../../platform/errors/messages';
import type { Refusal } from './decide-consent';

/** Why a message may not go out, for people. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, Readonly<Record<Language, string>>>> = {
  deceased: { fr: 'La personne est décédée.', en: 'The person has died.' },
  do_not_contact: { fr: 'La personne ne veut pas être contactée.', en: 'The person does not want to be contacted.' },
  no_address: { fr: 'Aucune adresse ni aucun numéro pour ce moyen.', en: 'There is no address or number for this channel.' },
  bounced: { fr: 'Un message à cette adresse est revenu : elle ne fonctionne pas.', en: 'A message to this address came back: it does not work.' },
  complained: { fr: 'La personne a signalé un de nos messages comme indésirable.', en: 'The person reported one of our messages as spam.' },
  unsubscribed: { fr: 'La personne s’est désabonnée.', en: 'The person has unsubscribed.' },
  said_no: { fr: 'La personne a dit non à ce moyen.', en: 'The person said no to this channel.' },
  no_consent: { fr: 'Aucun consentement exprès ni tacite n’est en vigueur.', en: 'No express or implied consent is in force.' },
};
