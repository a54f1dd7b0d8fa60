import { today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/messages';
import type { Organization } from '../../../platform/tenancy/scope';
import type { PreflightRow } from '../answers';
import type { PreflightQuery } from '../contract';
import { reasonsOfIssuer } from '../domain/eligibility';
import { PREFLIGHT, type PreflightCode } from '../domain/preflight';
import { describeReasons } from '../domain/reasons';
import { listPreflight, type StoredPreflightRow } from '../queries/list-preflight';
import { loadIssuer } from './load-issuer';

export interface Preflight {
  readonly rows: PreflightRow[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything to put right before the receipts of a year; what the organization itself lacks comes first. */
export async function preflight(organization: Organization, { year, check, pagination }: PreflightQuery, language: Language): Promise<Preflight> {
  const own = (await ownProblems(organization, language)).filter((row) => check === undefined || row.check === check);
  const found = await listPreflight(await readConnection(), organization.id, { year, timezone: organization.timezone, check }, pagination);
  const counts: Record<string, number> = { ...found.counts };
  for (const row of own) counts[row.check] = (counts[row.check] ?? 0) + 1;
  const total = check === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[check] ?? 0);
  return { rows: [...(pagination.page === 1 ? own : []), ...found.rows.map((row) => described(row, language))], total, counts };
}

async function ownProblems({ id, documentId, timezone }: Organization, language: Language): Promise<PreflightRow[]> {
  const { issuer } = await loadIssuer(await readConnection(), id);
  const subject = { type: 'organization' as const, documentId };
  const row = (code: PreflightCode, message: string): PreflightRow => ({
    check: code,
    severity: PREFLIGHT[code].severity,
    message,
    fix: PREFLIGHT[code].fix[language],
    subject,
    donor: null,
    donation: null,
    amount: null,
    receivedOn: null,
    lookUp: null,
  });
  const lacking = describeReasons(reasonsOfIssuer(issuer, 'bilingual', today(timezone)), language).map(({ message }) => row('SETTINGS', message));
  return issuer.signatureImage === null ? [...lacking, row('SIGNATURE_IMAGE_MISSING', PREFLIGHT.SIGNATURE_IMAGE_MISSING.message[language])] : lacking;
}

function described({ subjectType, subjectId, ...row }: StoredPreflightRow, language: Language): PreflightRow {
  const { severity, message, fix } = PREFLIGHT[row.check];
  return { ...row, severity, message: message[language], fix: fix[language], subject: { type: subjectType, documentId: subjectId } };
}
