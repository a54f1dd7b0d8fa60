import sanitizeHtml from 'sanitize-html';

/** What the text of a message may hold. No script, style, form, frame or event handler; addresses of the web, mail and phone alone. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'strong', 'b', 'em', 'i', 'u', 's', 'a', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'blockquote'],
    ...['img', 'table', 'thead', 'tbody', 'tr', 'td', 'th', 'span', 'div'],
  ],
  allowedAttributes: { a: ['href', 'title'], img: ['src', 'alt', 'width', 'height'], td: ['colspan', 'rowspan', 'align'], th: ['colspan', 'rowspan', 'align'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

const TAG = /<\/?[a-z][^>]*>/i;
const BLOCK_END = /<(?:br\s*\/?|\/(?:p|div|h[1-4]|li|tr|blockquote|table))>/gi;
const LINK = /<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': '\u00a0', '&amp;': '&' };

/** Whether somebody wrote HTML, rather than plain lines. */
export function isHtml(words: string): boolean {
  return TAG.test(words);
}

/** HTML without anything that could act. */
export function cleanHtml(html: string): string {
  return sanitizeHtml(html, ALLOWED);
}

/** Plain lines as HTML. */
export function htmlOfText(text: string): string {
  return withBreaks(escapeHtml(text));
}

/** Escaped plain lines with their line ends shown. */
export function withBreaks(escaped: string): string {
  return escaped.replaceAll(/\r?\n/g, '<br />\n');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** The same message for who reads plain text: lines for blocks, addresses behind their links. */
export function textOfHtml(html: string): string {
  const lines = cleanHtml(html)
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(LINK, (_, address: string, words: string) => (words.includes(address) || address === '' ? words : `${words} (${address})`))
    .replaceAll(BLOCK_END, '\n');
  const bare = sanitizeHtml(lines, { allowedTags: [], allowedAttributes: {} });
  return bare
    .replaceAll(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
