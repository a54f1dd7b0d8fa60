/** The languages a receipt can be in. */
export const RECEIPT_LANGUAGES = ['fr', 'en', 'bilingual'] as const;
