import MarkdownIt, { type Token } from 'markdown-it';

const markdown = new MarkdownIt({ html: false });

interface Addresses {
  /** The address of another chapter. */
  readonly chapter: (id: string) => string;
  /** The address of a picture, by its file's name. */
  readonly picture: (file: string) => string;
}

/** A chapter as HTML, with the panel's addresses. Raw HTML in it stays text. */
export function renderChapter(text: string, addresses: Addresses): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens.flatMap((each) => [each, ...(each.children ?? [])])) adapt(token, addresses);
  return markdown.renderer.render(tokens, markdown.options, {});
}

function adapt(token: Token, { chapter, picture }: Addresses): void {
  const href = token.attrGet('href');
  if (href?.startsWith('#')) token.attrSet('href', chapter(href.slice(1)));
  const source = token.attrGet('src');
  if (source !== null) token.attrSet('src', picture(source.split('/').at(-1) ?? ''));
  // The chapter's title, `##` in the file, is the page's: what is below it moves up with it.
  if (token.tag === 'h3') token.tag = 'h2';
}
