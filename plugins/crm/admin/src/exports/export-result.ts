/** Where the file of an ended export is, out of the job's free JSON: the export's id and the signature of its link. */
export function exportResultOf(result: unknown): { readonly path: string; readonly query: Readonly<Record<string, string>> } | undefined {
  if (typeof result !== 'object' || result === null || !('exportId' in result) || !('url' in result)) return undefined;
  const { exportId, url } = result;
  if (typeof exportId !== 'string' || typeof url !== 'string') return undefined;
  const [, signature = ''] = url.split('?');
  return { path: `/exports/${exportId}/file`, query: Object.fromEntries(new URLSearchParams(signature)) };
}
