import type { Language } from '../../../platform/errors/messages';
import { escapeHtml } from '../../message-template/domain/message-html';
import { shownCell, turned, type ReportTable } from './report-table';

/** Rows in the message itself; all of them are in the file. */
const ROWS_BESIDE_FILE = 15;
const ROWS_ALONE = 200;

export interface ReportLetter {
  readonly organization: string;
  readonly name: string;
  /** Undefined for figures of all time. */
  readonly period: string | undefined;
  readonly askedBy: string;
  readonly currency: string;
  readonly language: Language;
  readonly hasFile: boolean;
  readonly tables: readonly ReportTable[];
  /** Where its settings are, for who wants no more of it. */
  readonly settingsUrl: string;
}

const WORDS = {
  fr: {
    intro: (name: string) => `Voici le rapport « ${name} »`,
    file: 'Tout est dans la pièce jointe.',
    more: (count: number) => `… et ${count} autres lignes dans la pièce jointe.`,
    left: (count: number) => `${count} lignes de plus ne tiennent pas dans un courriel : ouvrez le rapport pour les voir.`,
    none: 'Rien pour cette période.',
    sent: (name: string) => `Envoyé à la demande de ${name}.`,
    settings: 'Voir ou modifier ce rapport',
  },
  en: {
    intro: (name: string) => `Here is the report “${name}”`,
    file: 'Everything is in the attached file.',
    more: (count: number) => `… and ${count} more rows in the attached file.`,
    left: (count: number) => `${count} more rows do not fit in an e-mail: open the report to see them.`,
    none: 'Nothing for this period.',
    sent: (name: string) => `Sent at the request of ${name}.`,
    settings: 'See or change this report',
  },
} as const;

/** The subject of a report's message. */
export function subjectOf({ organization, name, period }: Pick<ReportLetter, 'organization' | 'name' | 'period'>): string {
  return [name, period, organization].filter((part) => part !== undefined).join(' · ');
}

/** The words of a report's message: its figures, as far as they can be read in one. */
export function htmlOf(letter: ReportLetter): string {
  const { name, period, askedBy, language, tables, hasFile, settingsUrl } = letter;
  const words = WORDS[language];
  return [
    `<p>${escapeHtml(words.intro(name))}${period === undefined ? '' : escapeHtml(`, ${period}`)}.${hasFile ? ` ${words.file}` : ''}</p>`,
    ...tables.map((table) => tableHtml(table, letter)),
    `<p>${escapeHtml(words.sent(askedBy))} <a href="${escapeHtml(settingsUrl)}">${words.settings}</a></p>`,
  ].join('\n');
}

function tableHtml(table: ReportTable, { currency, language, hasFile }: ReportLetter): string {
  const words = WORDS[language];
  const heading = `<h3>${escapeHtml(table.name)}</h3>`;
  if (table.rows.length === 0) return `${heading}\n<p>${words.none}</p>`;
  const { columns, rows } = turned(table, currency, language);
  const shown = rows.slice(0, hasFile ? ROWS_BESIDE_FILE : ROWS_ALONE);
  const head = columns.every(({ label }) => label === '')
    ? ''
    : `<thead><tr>${columns.map(({ label, kind }) => `<th align="${kind === 'text' ? 'left' : 'right'}">${escapeHtml(label)}</th>`).join('')}</tr></thead>`;
  const body = shown
    .map((row) => {
      const cells = columns.map(({ kind }, index) => {
        const align = kind === 'text' ? 'left' : 'right';
        return `<td align="${align}">${escapeHtml(shownCell(row[index] ?? null, kind, currency, language))}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  const hidden = rows.length - shown.length;
  const notes = [
    ...(hidden > 0 && hasFile ? [words.more(hidden)] : []),
    ...(table.left > 0 || (hidden > 0 && !hasFile) ? [words.left(table.left + (hasFile ? 0 : hidden))] : []),
  ];
  return `${heading}\n<table>${head}<tbody>\n${body}\n</tbody></table>${notes.map((note) => `\n<p>${escapeHtml(note)}</p>`).join('')}`;
}
