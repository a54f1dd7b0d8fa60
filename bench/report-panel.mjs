import { measuredTable, number, pair, verdict } from './report-cells.mjs';

/** Growth below this is the engine's own bookkeeping: compiled code, inline caches. */
const NO_GROWTH = 1.05;

/** What staff wait for, as a section of the report. */
export function panelReport({ list, search, ten, tenThousand, code, memory }) {
  const rows = [
    waited('Donors: from the click to the first rows', list, 1500),
    waited('Search: from the last key to the result', search, 300),
    waited('Page of a donor with 10 gifts: from the click to its last part', ten, 1000),
    waited('Page of a donor with 10,000 gifts, the same', tenThousand, 1000),
  ];
  const single = [
    [
      'Code that opening Donors loads beyond Strapi’s own',
      `${kilobytes(code.gzipBytes)} in gzip (${code.files} files, ${kilobytes(code.bytes)}; sent as ${kilobytes(code.sentBytes)})`,
      '< 400 kB',
      verdict(code.gzipBytes < 400_000),
    ],
    memoryRow(memory),
  ];
  return `## The panel in Chromium

| question | ours | Strapi’s Content Manager | target | result | |
|---|---|---|---|---|---|
${rows.join('\n')}

${measuredTable(single)}

A member of the staff, signed in, in headless Chromium on the same machine. Every round opens the panel anew, its files in the browser’s cache and no data read before. Strapi’s search begins when Enter is pressed, and its page of a donor shows the form alone: no figures, no gifts, no history. The heap is what garbage collection leaves a minute after the last change, when answers that were kept have been let go, and after as many changes to warm up: until then it grows by what the engine compiles, and by nothing else that a heap snapshot shows; within ${Math.round((NO_GROWTH - 1) * 100)} % of before counts as no growth.`;
}

export function memoryRow({ before, after, changes }) {
  const isSteady = after.megabytes <= before.megabytes * NO_GROWTH && after.nodes <= before.nodes * NO_GROWTH;
  return [`JavaScript heap over ${changes} page changes`, `${held(before)} → ${held(after)}`, 'no growth', verdict(isSteady)];
}

function waited(question, { ours, stock }, mostMilliseconds) {
  const factor = stock.p95 / ours.p95;
  const remark = factor >= 1 ? `${factor.toFixed(1)}× faster` : `${(1 / factor).toFixed(1)}× slower`;
  const target = `p95 < ${mostMilliseconds < 1000 ? `${mostMilliseconds} ms` : `${mostMilliseconds / 1000} s`}`;
  return `| ${question} | ${pair(ours)} | ${pair(stock)} | ${target} | ${verdict(ours.p95 < mostMilliseconds)} | ${remark} |`;
}

function held({ megabytes, nodes, listeners }) {
  return `${megabytes.toFixed(1)} MB, ${number(nodes)} nodes, ${number(listeners)} listeners`;
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
