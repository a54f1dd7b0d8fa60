import { readConnection } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/messages';
import type { PageRequest } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { getJob } from '../../job/services/follow-job';
import type { RunRowOut } from '../answers';
import { describeReasons } from '../domain/reasons';
import { listRunRows, type StoredRunRow } from '../queries/run-rows';

/** A page of what a run made of donors. @throws CrmError NOT_FOUND for a job of another organization. */
export async function showRun(
  organization: Organization,
  jobId: string,
  { outcome, pagination }: { readonly outcome?: 'issued' | 'refused' | undefined; readonly pagination: PageRequest },
  language: Language,
): Promise<{ readonly rows: RunRowOut[]; readonly total: number }> {
  await getJob(organization, jobId);
  const found = await listRunRows(await readConnection(), organization.id, jobId, outcome === undefined ? undefined : outcome === 'issued', pagination);
  return { rows: found.rows.map((row) => describeRow(row, language)), total: found.total };
}

/** A run's row with its reasons in words. */
export function describeRow({ reasons, refusedGifts, ...row }: StoredRunRow, language: Language): RunRowOut {
  return {
    ...row,
    reasons: describeReasons(reasons, language),
    refusedGifts: refusedGifts.map((gift) => ({ ...gift, reasons: describeReasons(gift.reasons, language) })),
  };
}
