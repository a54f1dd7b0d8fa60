const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** p50 / p95 */
export const pair = (way) => (way === undefined ? '–' : `${ms(way.p50)} / ${ms(way.p95)}`);
export const verdict = (isMet) => (isMet ? 'met' : '**missed**');
export const number = (value) => value.toLocaleString('en-CA');

/** Figures that stand alone, as a table. */
export const measuredTable = (rows) => `| | measured | target | result |\n|---|---|---|---|\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
