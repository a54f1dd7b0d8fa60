/** A Canadian postal code while it is typed: `h2x1y4` becomes `H2X 1Y4`; anything else stays. */
export function tidyPostalCode(text: string, country: string): string {
  const compact = text.replaceAll(/[\s-]/g, '').toUpperCase();
  const isCanadian = country.trim() === '' || country.trim().toUpperCase() === 'CA';
  return isCanadian && /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(compact) ? `${compact.slice(0, 3)} ${compact.slice(3)}` : text;
}
