const KEY = 'mecene-organization';

/** The organization last worked in on this computer. */
export function chosenOrganization(): string | null {
  return localStorage.getItem(KEY);
}

/**
 * Remembers the organization worked in. The cookie tells the server, so that Strapi's own screens,
 * whose addresses name no organization, show the same one.
 */
export function rememberOrganization(documentId: string): void {
  localStorage.setItem(KEY, documentId);
  document.cookie = `${KEY}=${encodeURIComponent(documentId)}; path=/; SameSite=Strict`;
}
