export interface AuditChange {
  /** Where in the entry: `address.city`. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What an entry says was before and after, place by place, so that it reads as a list of changes; what stayed the same is none. */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const [old, now] = [flattened(before), flattened(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name), after: now.get(name) }))
    .filter(({ before: was, after: is }) => was !== is);
}

function flattened(value: unknown, place = '', found = new Map<string, string>()): Map<string, string> {
  if (value === undefined || (place === '' && value === null)) return found;
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) flattened(inner, place === '' ? key : `${place}.${key}`, found);
    return found;
  }
  found.set(place, textOf(value));
  return found;
}

function textOf(value: unknown): string {
  if (value === null) return '–';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) return value.length === 0 ? '–' : value.join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
