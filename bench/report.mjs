import { writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { root } from './options.mjs';
import { measuredTable, number, pair, verdict } from './report-cells.mjs';
import { memoryRow, panelReport } from './report-panel.mjs';

/** The results as Markdown. */
export function report(results, options, command) {
  const { list, search, filter, ten, tenThousand, create, preview, figures, filled, untagged, reevaluated } = results;
  const { receipts, register, exported, imported, startSeconds, residentMegabytes, steps, screens } = results;
  const ratio = tenThousand.ours.p95 / ten.ours.p95;
  const rows = [
    timed('Donor list by name, several pages', list, 'p95 ≤ 1/10 of stock', list.ours.p95 <= list.stock.p95 / 10, times(list)),
    timed('Search: names, e-mail, phone, city', search, 'p95 ≤ 1/30 of stock `_q`', search.ours.p95 <= search.stock.p95 / 30, times(search)),
    timed('Filter: total and last gift, largest first', filter, '–', undefined, times(filter)),
    timed('Page of a donor with 10 gifts', ten, '–', undefined, times(ten)),
    timed('Page of a donor with 10,000 gifts', tenThousand, 'p95 within 3× of 10 gifts', ratio <= 3, `${ratio.toFixed(1)}× of 10 gifts`),
    timed('Preview of a segment: tag, total and a gift', preview, '≤ 2× plain SQL', preview.ours.p50 <= 2 * preview.plain.p50, againstPlain(preview)),
    timed(`Fill a segment: ${number(filled.moved)} donors`, filled, '≤ 2× plain INSERT … SELECT, < 5 s', isFilledInTime(filled), againstPlain(filled)),
    timed(`Take off one donor a tag of ${number(untagged.half)}`, untagged, 'p95 < 50 ms', untagged.ours.p95 < 50, againstPlain(untagged)),
    timed('Overview, all gifts', figures.overview, '≤ 1/10 of plain GROUP BY', isTenth(figures.overview), againstPlain(figures.overview)),
    timed('Trends by month, all gifts', figures.trends, '≤ 1/10 of plain GROUP BY', isTenth(figures.trends), againstPlain(figures.trends)),
    timed('Retention of a year', figures.retention, 'p95 < 2 s', figures.retention.ours.p95 < 2000, againstPlain(figures.retention)),
    timed('LYBUNT of a year', figures.lybunt, 'p95 < 2 s', figures.lybunt.ours.p95 < 2000, againstPlain(figures.lybunt)),
    timed('Create a gift, 8 clients', create, 'as many a second as stock', create.ours.perSecond >= create.stock.perSecond, rates(create)),
  ];
  const single = [
    ...importRows(imported, create),
    [
      'Receipts as PDF: tagged, encrypted, two languages',
      `${Math.round(receipts.perSecond)} a second on all cores; one at a time ${pair(receipts.ways.ours)}, bare pdfkit ${pair(receipts.ways.bareEmbedded)} with the same font, ${pair(receipts.ways.bare)} with a built-in one`,
      '≥ 60 a second, ≥ 0.6 of bare pdfkit',
      `${verdict(receipts.perSecond >= 60 && receipts.ratio >= 0.6)} (${receipts.ratio.toFixed(2)})`,
    ],
    ...registerRows(register),
    exportRow('Export of all donors as CSV', exported.csv, exported.plain, options.donors, 30, 300),
    exportRow('Export of all donors as XLSX', exported.xlsx, exported.plain, options.donors, 120, 500),
    ['One donor asked of 50 segments after a change, in the server', pair(reevaluated), 'p95 < 50 ms', verdict(reevaluated.p95 < 50)],
    ['Start on this database', `${startSeconds.toFixed(1)} s`, '< 15 s', verdict(startSeconds < 15)],
    ['Resident memory after the questions', `${Math.round(residentMegabytes)} MB`, '< 500 MB', verdict(residentMegabytes < 500)],
  ];
  return `# Benchmark

${number(options.donors)} donors, ${number(options.gifts)} gifts, one organization. ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC.
${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, Node ${process.version}; PostgreSQL on the same machine.
Command: \`${command}\`

Times are p50 / p95 as a client sees them, in one run, the ways taking turns in every round.

| question | ours | stock Strapi | plain SQL | target | result | |
|---|---|---|---|---|---|---|
${rows.join('\n')}

${measuredTable(single)}

**Ours** is \`/api/v1/organizations/{id}/…\`. **Stock** is what Strapi generates for the same types (\`/api/v1/donors\`, \`_q\`, \`filters\`), on the same tables and indexes and behind the same tenancy filter, which adds its condition there too; its filter uses our stored totals, which a stock Strapi does not have, and its donor page has neither figures nor years. **Plain SQL** is the query one would write first, straight over the wire without HTTP; its filter sums the gifts; a segment is filled into the same table, with its keys and triggers; reports are the GROUP BY over all gifts, or the join of two years.

**Create**: ours and Strapi's generated door for gifts (${pair(create.generated)}, ${Math.round(create.generated.perSecond)} a second) check the rules, keep every total exact and write the history. Stock is \`POST /api/v1/plain-gifts\`: a content type of about as many columns with Strapi's own relation to the donor and nothing else, there for this benchmark only. Plain SQL is one INSERT, without totals.

Loading: ${steps.map(([step, took]) => `${step} ${(took / 1000).toFixed(1)} s`).join(', ')}.
${screens === undefined ? '' : `\n${panelReport(screens)}\n`}`;
}

/** Some figures alone, for `--only`. */
export function receiptReport(register) {
  return measuredTable(registerRows(register));
}

export function importReport(imported) {
  return measuredTable(importRows(imported));
}

export function memoryReport(memory) {
  return measuredTable([memoryRow(memory)]);
}

/** The target is for the first file, whose donors have as many gifts as those of the data. */
function importRows(imported, create) {
  if (imported === undefined) return [['Import, gifts a second', 'this build has no import', '≥ 5,000', '–']];
  return imported.map(({ rows, giftsEach, seconds, perSecond, plainSeconds }, place) => [
    `Import of ${number(rows)} gifts, ${giftsEach} a donor`,
    `${seconds.toFixed(1)} s, ${number(Math.round(perSecond))} a second; ${(seconds / plainSeconds).toFixed(1)}× one plain INSERT of the same gifts (${plainSeconds.toFixed(1)} s)${create === undefined ? '' : `, ${Math.round(perSecond / create.stock.perSecond)}× what stock creates`}`,
    place === 0 ? '≥ 5,000 a second' : '–',
    place === 0 ? verdict(perSecond >= 5000) : '–',
  ]);
}

function registerRows({ issued, seconds, perSecond, barePerSecond, builtInPerSecond, ratio, pdfBytes, verified, verifySeconds, pressure }) {
  const isQuick = perSecond >= 60 && ratio >= 0.6;
  const isVerified = (verifySeconds / verified) * 100_000 < 60;
  return [
    [
      `Consolidated run of ${number(issued)} donors, PDFs included`,
      `${seconds.toFixed(1)} s, ${Math.round(perSecond)} a second; bare pdfkit draws ${Math.round(barePerSecond)} of the same pages a second with the same embedded font, ${Math.round(builtInPerSecond)} with a built-in one`,
      '≥ 60 a second, ≥ 0.6 of bare pdfkit',
      `${verdict(isQuick)} (${ratio.toFixed(2)})`,
    ],
    [
      `Verification of ${number(verified)} receipts`,
      `${verifySeconds.toFixed(1)} s, each with a PDF of ${Math.round(pdfBytes / 1024)} kB`,
      '< 60 s for 100,000',
      verdict(isVerified),
    ],
    ...(pressure === undefined ? [] : [pressureRow(pressure)]),
  ];
}

function pressureRow({ passed, failed, seconds }) {
  const what = [...passed, ...failed.map((title) => `**failed:** ${title}`)].join('; ');
  return [
    'Receipts under pressure',
    `${passed.length} of ${passed.length + failed.length} in ${Math.round(seconds)} s: ${what}`,
    '0 gaps, 0 duplicates, 500 of 500 found',
    verdict(failed.length === 0),
  ];
}

/** Writes the report beside the benchmark, as the repository has its Markdown, and says it. */
export async function publish(text) {
  const file = path.join(root, 'bench', 'RESULTS.md');
  // Only now: without the development packages everything else can still be measured.
  const prettier = await import('prettier').catch(() => undefined);
  writeFileSync(file, prettier === undefined ? text : await prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file }));
  process.stdout.write(`\n${text}\n`);
}

/** Targets are for a million donors: seconds are held against their share, memory as it is. */
function exportRow(question, { seconds, megabytes, peakMegabytes, addedMegabytes }, plain, donors, mostSeconds, mostMegabytes) {
  const measured = `${seconds.toFixed(1)} s (${(seconds / plain.seconds).toFixed(1)}× a plain COPY, ${plain.seconds.toFixed(1)} s), ${Math.round(megabytes)} MB; server ${Math.round(peakMegabytes)} MB, ${Math.round(addedMegabytes)} MB more than before`;
  const isMet = (seconds / donors) * 1_000_000 <= mostSeconds && addedMegabytes < mostMegabytes;
  return [question, measured, `≤ ${mostSeconds} s a million, < ${mostMegabytes} MB more`, verdict(isMet)];
}

function timed(question, ways, target, isMet, remark) {
  return `| ${question} | ${pair(ways.ours)} | ${pair(ways.stock)} | ${pair(ways.plain)} | ${target} | ${isMet === undefined ? '–' : verdict(isMet)} | ${remark} |`;
}

function times({ ours, stock }) {
  const factor = stock.p95 / ours.p95;
  return factor >= 1 ? `${factor.toFixed(1)}× faster` : `${(1 / factor).toFixed(1)}× slower`;
}

function againstPlain({ ours, plain }) {
  const factor = plain.p50 / ours.p50;
  return factor >= 1 ? `${factor.toFixed(1)}× faster than plain` : `${(1 / factor).toFixed(1)}× plain`;
}

function isTenth({ ours, plain }) {
  return ours.p50 <= plain.p50 / 10;
}

function isFilledInTime({ ours, plain }) {
  return ours.p50 <= 2 * plain.p50 && ours.p95 < 5000;
}

function rates({ ours, stock, plain }) {
  return `${Math.round(ours.perSecond)} / ${Math.round(stock.perSecond)} / ${Math.round(plain.perSecond)} a second`;
}
