/** An export that a job makes. */
export interface ExportWork {
  readonly exportId: string;
  /** What its file is called. */
  readonly name: string;
}

/** The export begun in a list, as this browser keeps it while one is elsewhere; null for none, or for anything else. */
export function exportWorkFrom(stored: unknown): ExportWork | null {
  if (typeof stored !== 'object' || stored === null || !('exportId' in stored && 'name' in stored)) return null;
  const { exportId, name } = stored;
  return typeof exportId === 'string' && typeof name === 'string' ? { exportId, name } : null;
}
