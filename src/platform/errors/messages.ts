/**
 * Every error the product can answer: its status, its name in Strapi's vocabulary, and what it says
 * in both languages. `{name}` is filled from the error's details. The code never changes once published.
 */
export interface ErrorText {
  readonly status: number;
  readonly name: string;
  readonly en: string;
  readonly fr: string;
}

export const ERRORS = {
  VALIDATION: {
    status: 400,
    name: 'ValidationError',
    en: 'Some of what was sent is not valid; each place is named.',
    fr: 'Une partie de ce qui a été envoyé n’est pas valide; chaque endroit est nommé.',
  },
  MALFORMED_BODY: { status: 400, name: 'ValidationError', en: 'The body is not valid JSON.', fr: 'Le corps de la requête n’est pas du JSON valide.' },
  MISSING_DATA: {
    status: 400,
    name: 'ValidationError',
    en: 'The body must hold a "data" object.',
    fr: 'Le corps de la requête doit contenir un objet « data ».',
  },
  NUL_BYTE: { status: 400, name: 'ValidationError', en: 'Text must not hold NUL characters.', fr: 'Le texte ne doit pas contenir de caractère NUL.' },
  ORGANIZATION_REQUIRED: {
    status: 400,
    name: 'ValidationError',
    en: 'You belong to several organizations: name one in the X-Organization header.',
    fr: 'Vous appartenez à plusieurs organismes : nommez-en un dans l’en-tête X-Organization.',
  },
  INVALID_REFERENCE: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” points to something that does not exist here.',
    fr: '« {field} » désigne quelque chose qui n’existe pas ici.',
  },
  READ_ONLY_FIELD: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” is calculated and cannot be written.',
    fr: '« {field} » est calculé et ne peut pas être écrit.',
  },
  INVALID_VALUE: {
    status: 400,
    name: 'ValidationError',
    en: 'A value is outside what is allowed ({constraint}).',
    fr: 'Une valeur sort de ce qui est permis ({constraint}).',
  },
  INVALID_AMOUNT: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” must be an amount above zero with at most 2 decimals.',
    fr: '« {field} » doit être un montant supérieur à zéro avec au plus 2 décimales.',
  },
  INVALID_CURRENCY: {
    status: 400,
    name: 'ValidationError',
    en: '“{currency}” is not a currency code (ISO 4217).',
    fr: '« {currency} » n’est pas un code de devise (ISO 4217).',
  },
  EXCHANGE_RATE_REQUIRED: {
    status: 400,
    name: 'ValidationError',
    en: 'A gift in {currency} needs its exchange rate to {baseCurrency} (exchangeRate).',
    fr: 'Un don en {currency} demande son taux de change vers {baseCurrency} (exchangeRate).',
  },
  INVALID_DATE: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” is not a date that exists (YYYY-MM-DD).',
    fr: '« {field} » n’est pas une date qui existe (AAAA-MM-JJ).',
  },
  CUSTOM_FIELD_INVALID: {
    status: 400,
    name: 'ValidationError',
    en: 'Custom fields: some values do not fit their definition; each is named.',
    fr: 'Champs personnalisés : des valeurs ne respectent pas leur définition; chacune est nommée.',
  },
  UNAUTHORIZED: {
    status: 401,
    name: 'UnauthorizedError',
    en: 'Sign in first: missing or invalid credentials.',
    fr: 'Connectez-vous d’abord : identifiants absents ou invalides.',
  },
  FORBIDDEN: {
    status: 403,
    name: 'ForbiddenError',
    en: 'Your role does not permit this ({action}). An administrator of the organization can grant it.',
    fr: 'Votre rôle ne permet pas cette action ({action}). Un administrateur de l’organisme peut l’accorder.',
  },
  NOT_FOUND: { status: 404, name: 'NotFoundError', en: 'Not found.', fr: 'Introuvable.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    name: 'MethodNotAllowedError',
    en: 'This address does not accept that method.',
    fr: 'Cette adresse n’accepte pas cette méthode.',
  },
  CONFLICT: { status: 409, name: 'ConflictError', en: 'This conflicts with what is already there.', fr: 'Ceci entre en conflit avec ce qui existe déjà.' },
  BUSY: {
    status: 409,
    name: 'ConflictError',
    en: 'Somebody else was changing the same records at that very moment. Nothing was saved: please try again.',
    fr: 'Quelqu’un d’autre modifiait les mêmes fiches au même instant. Rien n’a été enregistré : veuillez réessayer.',
  },
  ALREADY_EXISTS: {
    status: 409,
    name: 'ConflictError',
    en: 'There already is one with the same {constraint}.',
    fr: 'Il en existe déjà un avec la même valeur ({constraint}).',
  },
  IN_USE: {
    status: 409,
    name: 'ConflictError',
    en: 'It cannot be removed: something else still refers to it ({constraint}).',
    fr: 'Suppression impossible : autre chose y fait encore référence ({constraint}).',
  },
  ILLEGAL_STATE_MOVE: {
    status: 409,
    name: 'ConflictError',
    en: 'A {subject} that is “{from}” cannot become “{to}”.',
    fr: 'L’état « {from} » ne peut pas devenir « {to} » ({subject}).',
  },
  REFUND_EXCEEDS_GIFT: {
    status: 409,
    name: 'ConflictError',
    en: 'Only {refundable} {currency} of this gift can still be refunded.',
    fr: 'Il ne reste que {refundable} {currency} à rembourser sur ce don.',
  },
  GIFT_NOT_REFUNDABLE: {
    status: 409,
    name: 'ConflictError',
    en: 'A gift that is “{paymentStatus}” has no money to refund.',
    fr: 'Un don à l’état « {paymentStatus} » n’a pas d’argent à rembourser.',
  },
  GIFT_RECEIPTED: {
    status: 409,
    name: 'ConflictError',
    en: 'An official receipt was issued for this gift ({receiptNumber}): cancel or replace the receipt before changing {field}.',
    fr: 'Un reçu officiel a été délivré pour ce don ({receiptNumber}) : annulez ou remplacez le reçu avant de modifier {field}.',
  },
  DONOR_NAMELESS: {
    status: 400,
    name: 'ValidationError',
    en: 'A person needs a first or last name; a company or foundation needs its name.',
    fr: 'Une personne doit avoir un prénom ou un nom; une entreprise ou une fondation, son nom.',
  },
  DONOR_HAS_GIFTS: {
    status: 409,
    name: 'ConflictError',
    en: 'A donor with gifts cannot be deleted, only archived.',
    fr: 'Un donateur qui a des dons ne peut pas être supprimé, seulement archivé.',
  },
  CURRENCY_LOCKED: {
    status: 409,
    name: 'ConflictError',
    en: 'The currency cannot change any more: there are gifts, and their figures are in it.',
    fr: 'La devise ne peut plus changer : il y a des dons, et leurs chiffres sont dans cette devise.',
  },
  CAMPAIGN_CYCLE: {
    status: 409,
    name: 'ConflictError',
    en: 'A campaign cannot be its own parent, directly or through others.',
    fr: 'Une campagne ne peut pas être son propre parent, directement ou par d’autres.',
  },
  SEGMENT_NOT_AUTOMATIC: {
    status: 409,
    name: 'ConflictError',
    en: 'This segment has no rule to calculate: people add its donors by hand.',
    fr: 'Ce segment n’a pas de règle à calculer : on y ajoute les donateurs à la main.',
  },
  LAST_ADMIN: {
    status: 409,
    name: 'ConflictError',
    en: 'An organization needs at least one administrator.',
    fr: 'Un organisme a besoin d’au moins un administrateur.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    name: 'ConflictError',
    en: 'This Idempotency-Key was already used with another request.',
    fr: 'Cette clé Idempotency-Key a déjà servi pour une autre requête.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    name: 'ValidationError',
    en: 'Idempotency-Key must be 1 to 255 visible characters.',
    fr: 'Idempotency-Key doit compter de 1 à 255 caractères visibles.',
  },
  STALE: {
    status: 412,
    name: 'PreconditionFailedError',
    en: 'Someone changed it in the meantime: read it again, then send your change.',
    fr: 'Quelqu’un l’a modifié entre-temps : relisez-le, puis renvoyez votre changement.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, name: 'PayloadTooLargeError', en: 'What was sent is too large.', fr: 'Ce qui a été envoyé est trop volumineux.' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    name: 'UnsupportedMediaTypeError',
    en: 'This content type is not accepted here.',
    fr: 'Ce type de contenu n’est pas accepté ici.',
  },
  RATE_LIMITED: {
    status: 429,
    name: 'RateLimitError',
    en: 'Too many tries: wait a moment, then try again.',
    fr: 'Trop d’essais : patientez un instant, puis réessayez.',
  },
  SIGN_IN_REFUSED: {
    status: 400,
    name: 'ValidationError',
    en: 'The e-mail address or the password is not right.',
    fr: 'L’adresse courriel ou le mot de passe est incorrect.',
  },
  ACCOUNT_BLOCKED: {
    status: 400,
    name: 'ValidationError',
    en: 'This account is blocked: an administrator of the organization can open it again.',
    fr: 'Ce compte est bloqué : un administrateur de l’organisme peut le rouvrir.',
  },
  CURRENT_PASSWORD_WRONG: { status: 400, name: 'ValidationError', en: 'The current password is not right.', fr: 'Le mot de passe actuel est incorrect.' },
  PASSWORD_UNCHANGED: {
    status: 400,
    name: 'ValidationError',
    en: 'The new password must be another one than the current one.',
    fr: 'Le nouveau mot de passe doit être différent de l’actuel.',
  },
  PASSWORDS_DIFFER: { status: 400, name: 'ValidationError', en: 'The two passwords are not the same.', fr: 'Les deux mots de passe diffèrent.' },
  RESET_LINK_EXPIRED: {
    status: 400,
    name: 'ValidationError',
    en: 'This link to choose a new password is no longer good: ask for another one.',
    fr: 'Ce lien pour choisir un nouveau mot de passe n’est plus bon : demandez-en un autre.',
  },
  BAD_REQUEST: { status: 400, name: 'BadRequestError', en: 'The request could not be understood.', fr: 'La requête n’a pas pu être comprise.' },
  IMPORT_UNREADABLE: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'The file cannot be imported as it is; each problem is named.',
    fr: 'Le fichier ne peut pas être importé tel quel; chaque problème est nommé.',
  },
  PLAN_ENDED: {
    status: 409,
    name: 'ConflictError',
    en: 'This recurring gift is “{planStatus}”: it cannot change any more.',
    fr: 'Ce don récurrent est à l’état « {planStatus} » : il ne peut plus changer.',
  },
  PAUSE_OVERLAPS: {
    status: 409,
    name: 'ConflictError',
    en: 'There already is a pause then, from {from} to {to}.',
    fr: 'Il y a déjà une pause à ce moment, du {from} au {to}.',
  },
  INSTALLMENT_NOT_OPEN: {
    status: 409,
    name: 'ConflictError',
    en: 'Installment {sequence} is “{installmentStatus}”: this is not possible any more.',
    fr: 'Le versement {sequence} est à l’état « {installmentStatus} » : ce n’est plus possible.',
  },
  INSTALLMENT_OUT_OF_ORDER: {
    status: 409,
    name: 'ConflictError',
    en: 'Installment {sequence}, due on {dueOn}, comes first.',
    fr: 'Le versement {sequence}, dû le {dueOn}, vient d’abord.',
  },
  NOTHING_TO_RETRY: {
    status: 409,
    name: 'ConflictError',
    en: 'No installment of this recurring gift has failed.',
    fr: 'Aucun versement de ce don récurrent n’a échoué.',
  },
  PLEDGE_CLOSED: {
    status: 409,
    name: 'ConflictError',
    en: 'This pledge is “{pledgeStatus}”: {field} cannot change any more.',
    fr: 'Cette promesse est à l’état « {pledgeStatus} » : {field} ne peut plus changer.',
  },
  PLEDGE_SCHEDULE_SUM: {
    status: 400,
    name: 'ValidationError',
    en: 'The due amounts must add up to the amount of the pledge.',
    fr: 'La somme des échéances doit égaler le montant de la promesse.',
  },
  SOFT_CREDIT_EXCEEDS_GIFT: {
    status: 400,
    name: 'ValidationError',
    en: 'A soft credit is at most the amount of its gift ({amount} {currency}).',
    fr: 'Un crédit indirect ne dépasse pas le montant de son don ({amount} {currency}).',
  },
  LINK_INVALID: {
    status: 403,
    name: 'ForbiddenError',
    en: 'This link is not valid: ask for a new one.',
    fr: 'Ce lien n’est pas valide : demandez-en un nouveau.',
  },
  LINK_EXPIRED: { status: 410, name: 'GoneError', en: 'This link has expired: export again.', fr: 'Ce lien est expiré : exportez de nouveau.' },
  BULK_NOT_UNDOABLE: {
    status: 409,
    name: 'ConflictError',
    en: 'A bulk change that is “{jobStatus}” cannot be undone.',
    fr: 'Une modification en lot à l’état « {jobStatus} » ne peut pas être annulée.',
  },
  TEMPLATE_UNKNOWN_FIELDS: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” names merge fields that do not exist: {names}.',
    fr: '« {field} » nomme des champs de fusion qui n’existent pas : {names}.',
  },
  TEMPLATE_UNREADABLE: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” cannot be read as a template: {reason}.',
    fr: '« {field} » ne se lit pas comme un modèle : {reason}.',
  },
  TEMPLATE_EMPTY: {
    status: 400,
    name: 'ValidationError',
    en: 'A template needs its text in French or in English.',
    fr: 'Un modèle a besoin de son texte en français ou en anglais.',
  },
  TEMPLATE_LANGUAGE_MISSING: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'The template “{name}” has no words in this language ({language}): nothing is sent in another one.',
    fr: 'Le modèle « {name} » n’a pas de texte dans cette langue ({language}) : rien n’est envoyé dans une autre.',
  },
  TEMPLATE_NEEDS_GIFT: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'The template names a gift: say which one (donation).',
    fr: 'Le modèle nomme un don : dites lequel (donation).',
  },
  MESSAGE_NOT_ALLOWED: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'This message may not be sent. {reasonEn}',
    fr: 'Ce message ne peut pas être envoyé. {reasonFr}',
  },
  MAIL_SENDER_MISSING: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'The organization has no address to send from: set it in the settings (messageSettings.fromEmail).',
    fr: 'L’organisme n’a pas d’adresse d’expédition : indiquez-la dans les paramètres (messageSettings.fromEmail).',
  },
  MAIL_ADDRESS_MISSING: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'Fundraising and commercial messages show the organization’s mailing address: set it in the settings (address).',
    fr: 'Les messages de collecte et commerciaux montrent l’adresse postale de l’organisme : indiquez-la dans les paramètres (address).',
  },
  SMS_NOT_SET_UP: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'No provider of text messages is set up: nothing was sent.',
    fr: 'Aucun fournisseur de textos n’est configuré : rien n’a été envoyé.',
  },
  DONOR_HAS_CONSENTS: {
    status: 409,
    name: 'ConflictError',
    en: 'A donor whose consents are on record cannot be deleted, only archived.',
    fr: 'Un donateur dont les consentements sont inscrits ne peut pas être supprimé, seulement archivé.',
  },
  NOT_RECEIPTABLE: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'No receipt can be issued; each reason is named.',
    fr: 'Aucun reçu ne peut être délivré; chaque raison est nommée.',
  },
  RECEIPT_MISSING: { status: 404, name: 'NotFoundError', en: 'This gift has no receipt.', fr: 'Ce don n’a pas de reçu.' },
  RECEIPT_IMAGE_UNREADABLE: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'The logo or the signature cannot be read ({url}): upload a PNG or JPEG picture again.',
    fr: 'Le logo ou la signature est illisible ({url}) : téléversez de nouveau une image PNG ou JPEG.',
  },
  WORDING_NOT_PUBLISHABLE: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'This wording cannot be published: the law asks for more; each problem is named.',
    fr: 'Ce libellé ne peut pas être publié : la loi en demande plus; chaque problème est nommé.',
  },
  PREVIEW_INCOMPLETE: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'Complete the organization’s settings first; missing: {fields}.',
    fr: 'Complétez d’abord les paramètres de l’organisme; il manque : {fields}.',
  },
  NOTHING_TO_PRINT: { status: 404, name: 'NotFoundError', en: 'There is no receipt to print.', fr: 'Il n’y a aucun reçu à imprimer.' },
  UNPRINTABLE_TEXT: {
    status: 400,
    name: 'ValidationError',
    en: '“{field}” holds characters that cannot be printed on a receipt: {characters}',
    fr: '« {field} » contient des caractères qui ne s’impriment pas sur un reçu : {characters}',
  },
  NOT_IMPLEMENTED: { status: 501, name: 'NotImplementedError', en: 'This is not offered.', fr: 'Ceci n’est pas offert.' },
  INTERNAL: {
    status: 500,
    name: 'InternalServerError',
    en: 'Something went wrong on our side. Nothing was changed. Tell support this number: {incident}.',
    fr: 'Une erreur est survenue de notre côté. Rien n’a été modifié. Donnez ce numéro au soutien : {incident}.',
  },
  TOO_MANY_ENDPOINTS: {
    status: 409,
    name: 'ConflictError',
    en: 'An organization has at most {most} webhook endpoints.',
    fr: 'Un organisme a au plus {most} points d’envoi de webhooks.',
  },
  ENDPOINT_INACTIVE: {
    status: 409,
    name: 'ConflictError',
    en: 'This webhook endpoint is switched off: switch it on first.',
    fr: 'Ce point d’envoi de webhooks est désactivé : activez-le d’abord.',
  },
  BATCH_NOT_OPEN: {
    status: 409,
    name: 'ConflictError',
    en: 'Batch {number} is posted: open it again to change it.',
    fr: 'Le lot {number} est inscrit : rouvrez-le pour le modifier.',
  },
  BATCH_NOT_POSTED: {
    status: 409,
    name: 'ConflictError',
    en: 'Batch {number} is not posted: there is nothing to reverse.',
    fr: 'Le lot {number} n’est pas inscrit : il n’y a rien à contrepasser.',
  },
  BATCH_HAS_GIFTS: {
    status: 409,
    name: 'ConflictError',
    en: 'Batch {number} was posted once: its gifts refer to it, so it cannot be deleted.',
    fr: 'Le lot {number} a déjà été inscrit : ses dons y font référence, il ne peut donc pas être supprimé.',
  },
  BATCH_FULL: {
    status: 409,
    name: 'ConflictError',
    en: 'A batch holds at most {most} rows: start another one.',
    fr: 'Un lot compte au plus {most} lignes : commencez-en un autre.',
  },
  BATCH_ROWS_STALE: {
    status: 412,
    name: 'PreconditionFailedError',
    en: 'Somebody else changed some of these rows in the meantime; nothing was saved. Each row comes as it is now.',
    fr: 'Quelqu’un d’autre a modifié certaines de ces lignes entre-temps; rien n’a été enregistré. Chaque ligne est donnée telle qu’elle est maintenant.',
  },
  BATCH_ROWS_INVALID: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'Nothing was posted: some rows are not complete; each row and field is named.',
    fr: 'Rien n’a été inscrit : des lignes ne sont pas complètes; chaque ligne et chaque champ est nommé.',
  },
  BATCH_TOTALS_DIFFER: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: 'Nothing was posted: the control totals differ. Expected {expectedCount} rows for {expectedTotal} {currency}; entered {enteredCount} for {enteredTotal} {currency} (difference: {differenceCount} rows, {differenceTotal} {currency}).',
    fr: 'Rien n’a été inscrit : les totaux de contrôle diffèrent. Attendu : {expectedCount} lignes pour {expectedTotal} {currency}; saisi : {enteredCount} pour {enteredTotal} {currency} (écart : {differenceCount} lignes, {differenceTotal} {currency}).',
  },
  BATCH_RECEIPTED: {
    status: 409,
    name: 'ConflictError',
    en: 'The batch cannot be opened again: official receipts were issued for {count} of its gifts ({receiptNumbers}). Cancel these receipts first.',
    fr: 'Le lot ne peut pas être rouvert : des reçus officiels ont été délivrés pour {count} de ses dons ({receiptNumbers}). Annulez d’abord ces reçus.',
  },
  BATCH_MONEY_MOVED: {
    status: 409,
    name: 'ConflictError',
    en: 'The batch cannot be opened again: {count} of its gifts were refunded or disputed since.',
    fr: 'Le lot ne peut pas être rouvert : {count} de ses dons ont été remboursés ou contestés depuis.',
  },
  RECIPIENT_WITHOUT_EMAIL: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: '{name} has no e-mail address that a report could be sent to.',
    fr: '{name} n’a pas d’adresse courriel où envoyer un rapport.',
  },
  RECIPIENT_MAY_NOT: {
    status: 422,
    name: 'UnprocessableEntityError',
    en: '{name} may not receive donors’ names as a file: their role does not allow exports.',
    fr: '{name} ne peut pas recevoir les noms des donateurs en fichier : son rôle ne permet pas les exportations.',
  },
  NO_RECIPIENTS: {
    status: 409,
    name: 'ConflictError',
    en: 'This report goes to nobody: choose who receives it first.',
    fr: 'Ce rapport ne va à personne : choisissez d’abord qui le reçoit.',
  },
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

export type Language = 'fr' | 'en';

/** What an error says in a language; unknown placeholders become a dash. */
export function describeError(code: ErrorCode, details: Readonly<Record<string, unknown>>, language: Language): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (_, key: string) => (details[key] === undefined || details[key] === null ? '–' : String(details[key])));
}

/** The caller's language by `Accept-Language`: French when it comes before English, else English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return { tag: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((entry) => (entry.tag === 'fr' || entry.tag === 'en') && entry.quality > 0)
    .sort((left, right) => right.quality - left.quality)[0];
  return preferred?.tag === 'fr' ? 'fr' : 'en';
}
