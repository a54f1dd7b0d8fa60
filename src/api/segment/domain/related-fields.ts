import { field, option, type Field } from './field';
import { LANGUAGES } from './donor-fields';
import { RELATED_OPERATORS } from './operators';

const DONATION_TYPES = [
  option('one_time', 'One-off gift', 'Don ponctuel'),
  option('recurring', 'Recurring gift', 'Don récurrent'),
  option('pledge_payment', 'Pledge payment', 'Paiement d’une promesse'),
  option('in_kind', 'Gift in kind', 'Don en nature'),
  option('securities', 'Gift of securities', 'Don de titres'),
  option('matching', 'Matching gift', 'Don jumelé'),
  option('event', 'Event', 'Activité'),
];

const PAYMENT_STATUSES = [
  option('pending', 'Pending', 'En attente'),
  option('processing', 'Processing', 'En traitement'),
  option('completed', 'Completed', 'Reçu'),
  option('failed', 'Failed', 'Échoué'),
  option('cancelled', 'Cancelled', 'Annulé'),
  option('partially_refunded', 'Partially refunded', 'Remboursé en partie'),
  option('refunded', 'Refunded', 'Remboursé'),
  option('disputed', 'Disputed', 'Contesté'),
];

const METHOD_TYPES = [
  option('card', 'Card', 'Carte'),
  option('bank_debit', 'Pre-authorised debit', 'Débit préautorisé'),
  option('cheque', 'Cheque', 'Chèque'),
  option('cash', 'Cash', 'Comptant'),
  option('transfer', 'Bank transfer', 'Virement'),
  option('paypal', 'PayPal', 'PayPal'),
  option('in_kind', 'In kind', 'En nature'),
  option('securities', 'Securities', 'Titres'),
  option('other', 'Other', 'Autre'),
];

const GIFT_FIELDS: readonly Field[] = [
  field('gifts', 'amount', 'number', 'Amount', 'Montant'),
  field('gifts', 'receivedOn', 'date', 'Received on', 'Reçu le'),
  field('gifts', 'campaign', 'reference', 'Campaign', 'Campagne', { reference: 'campaign' }),
  field('gifts', 'fund', 'reference', 'Fund', 'Fonds', { reference: 'fund' }),
  field('gifts', 'donationType', 'choice', 'Kind of gift', 'Type de don', { options: DONATION_TYPES }),
  field('gifts', 'paymentMethodType', 'choice', 'Paid by', 'Mode de paiement', { options: METHOD_TYPES }),
  field('gifts', 'paymentStatus', 'choice', 'State of the payment', 'État du paiement', { options: PAYMENT_STATUSES }),
  field('gifts', 'currency', 'text', 'Currency', 'Devise'),
  field('gifts', 'depositedOn', 'date', 'Deposited on', 'Déposé le'),
  field('gifts', 'isAnonymous', 'boolean', 'Given anonymously', 'Don anonyme', { operators: ['=', '!='] }),
];

const MESSAGE_TYPES = [
  option('email', 'E-mail', 'Courriel'),
  option('sms', 'Text message', 'Texto'),
  option('letter', 'Letter', 'Lettre'),
  option('phone', 'Call', 'Appel'),
  option('in_person', 'In person', 'En personne'),
];

const MESSAGE_CLASSES = [
  option('receipt', 'Receipt', 'Reçu'),
  option('transactional', 'Transactional', 'Transactionnel'),
  option('fundraising', 'Fundraising', 'Collecte de fonds'),
  option('commercial', 'Commercial', 'Commercial'),
];

const DELIVERY_STATUSES = [
  option('draft', 'Draft', 'Brouillon'),
  option('queued', 'Queued', 'En file'),
  option('sent', 'Sent', 'Envoyé'),
  option('delivered', 'Delivered', 'Livré'),
  option('opened', 'Opened', 'Ouvert'),
  option('clicked', 'Clicked', 'Cliqué'),
  option('bounced', 'Bounced', 'Rejeté'),
  option('failed', 'Failed', 'Échoué'),
  option('suppressed', 'Suppressed', 'Retenu'),
];

const MESSAGE_FIELDS: readonly Field[] = [
  field('messages', 'type', 'choice', 'Channel', 'Canal', { options: MESSAGE_TYPES }),
  field('messages', 'messageClass', 'choice', 'Class', 'Nature', { options: MESSAGE_CLASSES }),
  field('messages', 'direction', 'choice', 'Direction', 'Sens', {
    options: [option('outbound', 'Sent', 'Envoyé'), option('inbound', 'Received', 'Reçu')],
  }),
  field('messages', 'deliveryStatus', 'choice', 'Delivery', 'Livraison', { options: DELIVERY_STATUSES }),
  field('messages', 'sentAt', 'date', 'Sent on', 'Envoyé le'),
  field('messages', 'language', 'choice', 'Language', 'Langue', { options: LANGUAGES }),
  field('messages', 'template', 'text', 'Template', 'Modèle'),
];

/** What may be asked of a donor's gifts and messages, row by row, inside `where`. */
export const RELATED_FIELDS: readonly Field[] = [
  field('gifts', 'gifts', 'related', 'Gifts', 'Dons', { operators: RELATED_OPERATORS, where: GIFT_FIELDS }),
  field('messages', 'messages', 'related', 'Messages', 'Messages', { operators: ['exists', 'notExists', 'count'], where: MESSAGE_FIELDS }),
];
