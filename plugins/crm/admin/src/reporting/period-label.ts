/** An interval's name in the reader's language: `2025-Q1` is `2025-T1` and `2025-W14` is `2025-S14` in French. */
export function periodLabel(period: string, language: 'fr' | 'en'): string {
  return language === 'fr' ? period.replace('-Q', '-T').replace('-W', '-S') : period;
}
