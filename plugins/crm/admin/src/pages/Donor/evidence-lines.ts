/** What proves a consent, a line for each thing kept: `wording: Yes, write to me`. */
export function evidenceLines(evidence: Readonly<Record<string, unknown>> | null): string[] {
  return Object.entries(evidence ?? {}).map(
    ([name, value]) => `${name}: ${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '–')}`,
  );
}
