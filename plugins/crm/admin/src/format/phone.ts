/** A North American number as people write it (`514 555-0117` in French, `514-555-0117` in English); any other as it is kept. */
export function shownPhone(phone: string, language: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  if (parts === null) return phone;
  const [, area, exchange, line] = parts;
  return `${area}${language.startsWith('fr') ? '\u00a0' : '-'}${exchange}-${line}`;
}
