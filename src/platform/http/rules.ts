import type { Language } from '../errors/messages';

/** What a value must be, in both languages, for the rules of our own schemas. */
const RULES = {
  UNKNOWN_KEY: { en: 'Not known here.', fr: 'Inconnu ici.' },
  AMOUNT: { en: 'An amount above zero with at most 2 decimals.', fr: 'Un montant supérieur à zéro avec au plus 2 décimales.' },
  AMOUNT_OR_ZERO: { en: 'An amount of zero or more with at most 2 decimals.', fr: 'Un montant de zéro ou plus avec au plus 2 décimales.' },
  CIVIL_DATE: { en: 'A date that exists, as YYYY-MM-DD.', fr: 'Une date qui existe, sous la forme AAAA-MM-JJ.' },
  INSTANT: { en: 'An instant in ISO 8601, e.g. 2026-03-01T14:30:00Z.', fr: 'Un instant ISO 8601, p. ex. 2026-03-01T14:30:00Z.' },
  CURRENCY: { en: 'A currency code (ISO 4217), e.g. CAD.', fr: 'Un code de devise (ISO 4217), p. ex. CAD.' },
  COUNTRY: { en: 'A country code of two letters (ISO 3166), e.g. CA.', fr: 'Un code de pays de deux lettres (ISO 3166), p. ex. CA.' },
  EMAIL: { en: 'An e-mail address.', fr: 'Une adresse courriel.' },
  POSTAL_CODE: { en: 'A Canadian postal code, e.g. H2X 1Y4.', fr: 'Un code postal canadien, p. ex. H2X 1Y4.' },
  NO_NUL: { en: 'Text must not hold NUL characters.', fr: 'Le texte ne doit pas contenir de caractère NUL.' },
  COLOR: { en: 'A colour as #RRGGBB.', fr: 'Une couleur sous la forme #RRVVBB.' },
  SORT: { en: 'field:asc or field:desc, with a field that can be sorted.', fr: 'champ:asc ou champ:desc, avec un champ qui se trie.' },
  DONOR_NAME: {
    en: 'A person needs a first or last name; a company or foundation needs its name.',
    fr: 'Une personne doit avoir un prénom ou un nom; une entreprise ou une fondation, son nom.',
  },
  EMPTY_CHANGE: { en: 'Name at least one thing to change.', fr: 'Nommez au moins une chose à modifier.' },
  WEBSITE: { en: 'A web address, e.g. https://example.org.', fr: 'Une adresse web, p. ex. https://exemple.org.' },
  TIMEZONE: { en: 'A time zone, e.g. America/Toronto.', fr: 'Un fuseau horaire, p. ex. America/Toronto.' },
  REGISTRATION_NUMBER: { en: 'Nine digits, RR, four digits.', fr: 'Neuf chiffres, RR, quatre chiffres.' },
  DATE_ORDER: { en: 'The end comes before the start.', fr: 'La fin précède le début.' },
  LAST4: { en: 'Exactly the last four digits; never a whole card number.', fr: 'Exactement les quatre derniers chiffres; jamais un numéro de carte entier.' },
  CARD_NUMBER: { en: 'This looks like a whole card number: never send one.', fr: 'Ceci ressemble à un numéro de carte entier : n’en envoyez jamais.' },
  BANK_ACCOUNT: { en: 'This looks like an account number: never send one.', fr: 'Ceci ressemble à un numéro de compte : n’en envoyez jamais.' },
  IN_KIND_REQUIRED: {
    en: 'A gift in kind needs its description and fair market value.',
    fr: 'Un don en nature demande sa description et sa juste valeur marchande.',
  },
  ADVANTAGE: { en: 'An advantage is at most the amount of the gift.', fr: 'Un avantage ne dépasse pas le montant du don.' },
  SPLIT_SUM: { en: 'The parts must add up to the amount of the gift.', fr: 'La somme des parts doit égaler le montant du don.' },
  ONE_USER: { en: 'Name exactly one of adminUser, apiUser and apiToken.', fr: 'Nommez exactement un de adminUser, apiUser et apiToken.' },
  CHOICES_DISTINCT: { en: 'Each choice once.', fr: 'Chaque choix une seule fois.' },
  UNKNOWN_REFERENCE: { en: 'Does not exist here.', fr: 'N’existe pas ici.' },
  FIELD_KEY: {
    en: 'A lower-case letter, then letters, digits and _; at most 60, and no name of the program.',
    fr: 'Une lettre minuscule, puis des lettres, chiffres et _; au plus 60, et aucun nom du programme.',
  },
  TREND_POINTS: {
    en: 'At most 4,000 points: choose a longer interval or a shorter period.',
    fr: 'Au plus 4 000 points : choisissez un intervalle plus long ou une période plus courte.',
  },
  CHOICES_REQUIRED: { en: 'A field with choices needs at least one.', fr: 'Un champ à choix en demande au moins un.' },
  PLAN_DATE: { en: 'A date between 1900 and 2200.', fr: 'Une date entre 1900 et 2200.' },
  NO_DAY_OF_MONTH: {
    en: 'Only monthly, quarterly and yearly plans have a day of the month.',
    fr: 'Seuls les engagements mensuels, trimestriels et annuels ont un jour du mois.',
  },
  PAUSE_OR_RESUME: { en: 'Either pause or resume, not both.', fr: 'Suspendre ou reprendre, pas les deux.' },
  FORECAST_MONTHS: { en: 'From 1 to 120 months.', fr: 'De 1 à 120 mois.' },
  SCHEDULE_SUM: { en: 'The due amounts must add up to the amount of the pledge.', fr: 'La somme des échéances doit égaler le montant de la promesse.' },
  PLEDGE_CURRENCY: { en: 'A pledge is in the organization’s currency.', fr: 'Une promesse est dans la devise de l’organisme.' },
  COLUMNS: {
    en: 'Names of columns that exist, separated by commas, each once.',
    fr: 'Des noms de colonnes qui existent, séparés par des virgules, chacun une seule fois.',
  },
  IDS_OR_FILTERS: { en: 'Either ids or filters, not both.', fr: 'Soit ids, soit filters, pas les deux.' },
  NOT_IN_THE_FUTURE: { en: 'This lies in the future.', fr: 'Ceci est dans le futur.' },
  CONSENT_SOURCE: {
    en: 'Express consent needs its source: where and how it was given.',
    fr: 'Un consentement exprès demande sa source : où et comment il a été donné.',
  },
  GIVEN_OR_WITHDRAWN: {
    en: 'An entry is consent given on a basis, or its withdrawal (withdrawnAt): exactly one of them.',
    fr: 'Une inscription est un consentement donné sur une base, ou son retrait (withdrawnAt) : exactement l’un des deux.',
  },
  CONTENT_OR_TEMPLATE: { en: 'Either the content or a template, exactly one.', fr: 'Soit le contenu, soit un modèle : exactement l’un des deux.' },
  SUBJECT_REQUIRED: { en: 'An e-mail needs a subject.', fr: 'Un courriel demande un objet.' },
  TEMPLATE_IS_OURS: { en: 'What was received has no template.', fr: 'Ce qui a été reçu n’a pas de modèle.' },
  CLASS_OF_TEMPLATE: { en: 'The template says what kind of message it is.', fr: 'Le modèle dit de quel type de message il s’agit.' },
  EVIDENCE_SIZE: { en: 'At most 30 pieces of evidence.', fr: 'Au plus 30 éléments de preuve.' },
  DONORS_OR_SEGMENT: { en: 'Either donorIds or segmentId, not both.', fr: 'donorIds ou segmentId, pas les deux.' },
  NOT_BEFORE_TODAY: { en: 'Today or a later day.', fr: 'Aujourd’hui ou un jour à venir.' },
  SIGNATORY_DATES: { en: 'The signatory’s time ends before it starts.', fr: 'Le mandat du signataire se termine avant de commencer.' },
  ENDPOINT_URL: {
    en: 'A public https:// address, without a user or password in it.',
    fr: 'Une adresse https:// publique, sans utilisateur ni mot de passe.',
  },
  REPORT_PARAMETERS: { en: 'This report does not take that.', fr: 'Ce rapport ne prend pas cela.' },
  PERIOD_OF_YEARS: {
    en: 'This report compares years: choose last year or this year.',
    fr: 'Ce rapport compare des années : choisissez l’an dernier ou cette année.',
  },
  SCHEDULE_DAY: {
    en: 'Give the day of the week (1 to 7) or of the month (1 to 28); none without a rhythm.',
    fr: 'Donnez le jour de la semaine (1 à 7) ou du mois (1 à 28); aucun sans rythme.',
  },
  RECIPIENTS_REQUIRED: { en: 'Choose at least one member to send it to.', fr: 'Choisissez au moins un membre à qui l’envoyer.' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type Rule = keyof typeof RULES;

export function isRule(name: string): name is Rule {
  return Object.hasOwn(RULES, name);
}

export function describeRule(rule: Rule, language: Language): string {
  return RULES[rule][language];
}

/** A refusal that is found after the caller's language is known no more. */
export function inBothLanguages(rule: Rule): string {
  return `${describeRule(rule, 'en')} / ${describeRule(rule, 'fr')}`;
}

/** What `refine` and `addIssue` take to say a rule in the caller's language. */
export function rule(name: Rule): { params: { rule: Rule } } {
  return { params: { rule: name } };
}
