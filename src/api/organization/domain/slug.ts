const LONGEST = 63;

/** An address of letters, digits and hyphens for a name: « La Lanterne d’été » becomes `la-lanterne-d-ete`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œŒ]/g, 'oe')
    .replaceAll(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  // A name without two Latin letters still needs an address; whoever creates it may choose another.
  return slug.length >= 2 ? slug : `organization${slug === '' ? '' : `-${slug}`}`;
}
