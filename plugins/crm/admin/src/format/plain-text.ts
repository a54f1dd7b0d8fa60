const BLOCK_ENDS = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|blockquote)>/gi;

/** The words of a message, line by line; a stored page is never shown as one, so that nothing in it can act. */
export function plainText(content: string): string {
  if (!/<[a-z][^>]*>/i.test(content)) return content;
  const { body } = new DOMParser().parseFromString(
    content.replaceAll(BLOCK_ENDS, (end) => `\n${end}`),
    'text/html',
  );
  return (body.textContent ?? '').replaceAll(/\n{3,}/g, '\n\n').trim();
}
