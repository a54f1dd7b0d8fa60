/** What a gift in kind is, out of the contract's free JSON. */
export function inKindOf(value: unknown): { readonly description: string } | undefined {
  if (typeof value !== 'object' || value === null || !('description' in value)) return undefined;
  return typeof value.description === 'string' ? { description: value.description } : undefined;
}
