import { paths } from '../paths';

/** The figures that open, each with its path of the API and what narrows it. */
export const BEHIND = {
  overview: { path: '/stats/overview', params: ['figure', 'from', 'to', 'calendar'] },
  trends: { path: '/stats/trends', params: ['from', 'to'] },
  retention: { path: '/stats/retention', params: ['year', 'calendar', 'state', 'period'] },
  cohorts: { path: '/stats/cohorts', params: ['calendar', 'cohort', 'offset'] },
  lybunt: { path: '/stats/lybunt', params: ['year', 'calendar', 'list'] },
  pyramid: { path: '/stats/pyramid', params: ['year', 'calendar', 'band'] },
  rfm: { path: '/stats/rfm', params: ['code'] },
  campaigns: { path: '/stats/campaigns', params: ['campaign'] },
  groups: { path: '/donors/report', params: ['from', 'to', 'groupBy', 'group'] },
  attention: { path: '/stats/attention', params: ['from', 'to', 'calendar', 'need'] },
} as const satisfies Record<string, { readonly path: string; readonly params: readonly string[] }>;

export type BehindOf = keyof typeof BEHIND;
export type By = 'gifts' | 'donors';

export function isBehindOf(name: string | undefined): name is BehindOf {
  return name !== undefined && Object.hasOwn(BEHIND, name);
}

/** The address of the gifts behind a figure, or of those who gave them. */
export function behind(of: BehindOf, by: By, params: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams({ by });
  for (const name of BEHIND[of].params) {
    const value = params[name];
    if (value !== undefined) search.set(name, String(value));
  }
  return `${paths.report(`behind/${of}`)}?${search.toString()}`;
}

/** What narrows the figure of an address, as the API takes it. An empty group stands for those that have none. */
export function narrowedBy(of: BehindOf, address: URLSearchParams): Record<string, string> {
  const names: readonly string[] = BEHIND[of].params;
  return Object.fromEntries(names.flatMap((name) => (address.has(name) ? [[name, address.get(name) ?? '']] : [])));
}
