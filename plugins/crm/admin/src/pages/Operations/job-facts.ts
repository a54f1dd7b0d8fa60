import type { Job } from '../../../../shared/operations';

/** Why a job failed, in a language, and the number that support asks for. */
export function failureOf({ error }: Pick<Job, 'error'>, language: 'fr' | 'en'): { readonly text: string; readonly incident?: string } | undefined {
  const text = textIn(fieldIn(error, 'message'), language);
  if (text === undefined) return undefined;
  const incident = textIn(error, 'incident');
  return incident === undefined ? { text } : { text, incident };
}

/** The bulk change that a job carried out, once it has ended. */
export function bulkChangeOf({ result }: Pick<Job, 'result'>): string | undefined {
  return textIn(result, 'bulkOperation');
}

/** How much of a job is done, in percent; without a total nothing is known. */
export function percentageOf({ done, total }: Job['progress']): number {
  return total <= 0 ? 0 : Math.min(100, (done / total) * 100);
}

function fieldIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
}

function textIn(value: unknown, name: string): string | undefined {
  const text = fieldIn(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
