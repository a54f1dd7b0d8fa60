import { canonical } from '../../../platform/http/idempotency';

type Facts = Readonly<Record<string, unknown>>;

const NOT_TOLD = new Set(['updatedAt', 'createdAt']);

/** What differs between two states of a thing, as the audit log keeps it. */
export function changesBetween(before: object, after: object): { readonly before: Facts; readonly after: Facts } {
  const earlier: Facts = Object.fromEntries(Object.entries(before));
  const later: Facts = Object.fromEntries(Object.entries(after));
  const changed = [...new Set([...Object.keys(earlier), ...Object.keys(later)])].filter(
    (name) => !NOT_TOLD.has(name) && canonical(earlier[name]) !== canonical(later[name]),
  );
  const only = (facts: Facts): Facts => Object.fromEntries(changed.map((name) => [name, facts[name] ?? null]));
  return { before: only(earlier), after: only(later) };
}
