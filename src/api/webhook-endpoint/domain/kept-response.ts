const LONGEST = 500;

/** What the log keeps of an answer: its beginning, without anything that was secret in the request, and without NUL, which PostgreSQL refuses. */
export function keptResponse(response: string, secrets: readonly string[]): string {
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), response.replaceAll('\u0000', ''));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
