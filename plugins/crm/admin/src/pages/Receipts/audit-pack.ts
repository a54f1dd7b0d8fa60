export interface MadePack {
  readonly expiresAt: string;
  /** Where the staff's own door has it. */
  readonly link: { readonly path: string; readonly query: Readonly<Record<string, string>> };
}

/** Reads a job's result, which is of no fixed kind. @returns undefined where it is not the archive of that year, or its link is gone */
export function packOf(result: unknown, year: number): MadePack | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const found = new Map<string, unknown>(Object.entries(result));
  const [url, expiresAt] = [found.get('url'), found.get('expiresAt')];
  if (found.get('year') !== year || typeof url !== 'string' || typeof expiresAt !== 'string') return undefined;
  const [path, search] = (/\/organizations\/[^/]+(\/.*)$/.exec(url)?.[1] ?? '').split('?');
  return path === undefined || path === '' ? undefined : { expiresAt, link: { path, query: Object.fromEntries(new URLSearchParams(search)) } };
}
