import type { ImportReport } from '../api/import-job/domain/import-report';
import type { Language } from '../platform/errors/messages';
import { formatMoney } from '../platform/format';
import { fromCents } from '../platform/money';

/** An import's report as plain lines. */
export function describeReport(report: ImportReport, isDryRun: boolean, language: Language): string {
  const { rows, donors, gifts } = report;
  const isFrench = language === 'fr';
  const title = isFrench
    ? isDryRun
      ? 'Essai : rien n’est écrit. Il en résulterait :'
      : 'Importation terminée.'
    : isDryRun
      ? 'Dry run: nothing is written. It would make:'
      : 'Import done.';
  const sums = report.currencies.map(({ currency, createdGifts, createdCents, matchedGifts, matchedCents }) => {
    const created = formatMoney(fromCents(createdCents), currency, language);
    const matched = formatMoney(fromCents(matchedCents), currency, language);
    return isFrench
      ? `  ${currency} : ${createdGifts} dons créés, ${created}; ${matchedGifts} déjà connus, ${matched}`
      : `  ${currency}: ${createdGifts} gifts created, ${created}; ${matchedGifts} already known, ${matched}`;
  });
  const lines = isFrench
    ? [
        `  Lignes : ${rows.total} (${rows.skipped} laissées de côté, ${rows.refused} refusées)`,
        `  Donateurs : ${donors.created} créés, ${donors.matched} reconnus`,
        `  Dons : ${gifts.created} créés, ${gifts.matched} déjà connus`,
      ]
    : [
        `  Rows: ${rows.total} (${rows.skipped} left out, ${rows.refused} refused)`,
        `  Donors: ${donors.created} created, ${donors.matched} recognised`,
        `  Gifts: ${gifts.created} created, ${gifts.matched} already known`,
      ];
  const reasons = report.problems.map(({ code, outcome, rows: count }) => {
    const what = outcome === 'refused' ? (isFrench ? 'refusées' : 'refused') : isFrench ? 'laissées de côté' : 'left out';
    return `  ${code}: ${count} ${what}`;
  });
  return [title, ...lines, ...sums, ...reasons].join('\n');
}
