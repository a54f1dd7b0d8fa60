import type { Language } from '../../../platform/errors/messages';
import type { CommunicationType } from '../contract';
import type { DeliveryStatus } from './delivery';

type Words = Readonly<Record<Language, string>>;

const SENT: Readonly<Record<CommunicationType, Words>> = {
  email: { fr: 'Courriel envoyé', en: 'E-mail sent' },
  sms: { fr: 'Texto envoyé', en: 'Text message sent' },
  letter: { fr: 'Lettre envoyée', en: 'Letter sent' },
  phone: { fr: 'Appel fait', en: 'Call made' },
  in_person: { fr: 'Rencontre', en: 'Meeting' },
};

const RECEIVED: Readonly<Record<CommunicationType, Words>> = {
  email: { fr: 'Courriel reçu', en: 'E-mail received' },
  sms: { fr: 'Texto reçu', en: 'Text message received' },
  letter: { fr: 'Lettre reçue', en: 'Letter received' },
  phone: { fr: 'Appel reçu', en: 'Call received' },
  in_person: { fr: 'Rencontre', en: 'Meeting' },
};

const NOT_SENT: Words = { fr: 'Courriel non envoyé', en: 'E-mail not sent' };

const LONGEST_SUBJECT = 200;

/** What a donor's history says of a message. */
export function messageWords(type: CommunicationType, direction: 'outbound' | 'inbound', subject: string | null, status: DeliveryStatus): Words {
  const isLost = status === 'failed' || status === 'suppressed';
  const { fr, en } = isLost ? NOT_SENT : direction === 'inbound' ? RECEIVED[type] : SENT[type];
  const about = subject === null ? undefined : subject.slice(0, LONGEST_SUBJECT);
  return about === undefined ? { fr, en } : { fr: `${fr} : ${about}`, en: `${en}: ${about}` };
}
