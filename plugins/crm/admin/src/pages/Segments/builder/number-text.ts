/**
 * A number as people type it: `1 234,5`, `$1,234.50`, `-3`. Text that is none is kept as it is, so that
 * the server refuses it where it stands.
 */
export function numberOrText(text: string, language: 'fr' | 'en'): number | string {
  const bare = text.replaceAll(/[\s\u00a0\u202f$]/g, '');
  const plain = language === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A number as it stands in a field. */
export function numberInField(value: unknown, language: 'fr' | 'en'): string {
  if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'string' ? value : '';
}
