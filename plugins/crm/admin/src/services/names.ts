import { crmApi, type InOrganization } from './crm-api';
import { paged } from './paging';

/** What rules may name. */
export const REFERENCES = ['tag', 'segment', 'campaign', 'fund', 'member', 'household'] as const;
export type Reference = (typeof REFERENCES)[number];

export interface Name {
  readonly documentId: string;
  readonly name: string;
}

interface NamesAsked extends InOrganization {
  readonly reference: Reference;
  /** Only these; for lists that are too long to be read whole. */
  readonly only?: readonly string[];
}

const PATHS: Readonly<Record<Reference, string>> = {
  tag: '/tags',
  segment: '/segments',
  campaign: '/campaigns',
  fund: '/funds',
  member: '/members',
  household: '/households',
};
const TAGS = { tag: 'Tag', segment: 'Segment', campaign: 'Campaign', fund: 'Fund', member: 'Member', household: 'Household' } as const;
const PAGE = 100;
/** A list to choose from ends somewhere: nobody reads more than two thousand names. */
const MOST_PAGES = 20;

export const { useNamesQuery } = crmApi.injectEndpoints({
  endpoints: (build) => ({
    /** The names of everything of a kind, page after page; or of some, one by one. */
    names: build.query<readonly Name[], NamesAsked>({
      queryFn: async ({ organization, reference, only }, _api, _options, ask) => {
        const names: Name[] = [];
        if (only !== undefined) {
          for (const documentId of only) {
            const { data } = await ask({ organization, path: `${PATHS[reference]}/${documentId}` });
            // What is gone has no name: the reader is told so where it stands.
            if (data !== undefined) names.push(...namesIn(data));
          }
          return { data: names };
        }
        for (let page = 1; page <= MOST_PAGES; page += 1) {
          const { data, error } = await ask({ organization, path: PATHS[reference], query: paged(page, PAGE) });
          if (error !== undefined) return { error };
          const found = namesIn(data);
          names.push(...found);
          if (found.length < PAGE) break;
        }
        return { data: names };
      },
      providesTags: (_answer, _error, { reference }) => [TAGS[reference], { type: TAGS[reference], id: 'list' }],
    }),
  }),
});

function namesIn(answer: unknown): Name[] {
  const data: unknown = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
  return (Array.isArray(data) ? data : [data]).flatMap((one: unknown): Name[] => {
    if (typeof one !== 'object' || one === null || !('documentId' in one) || typeof one.documentId !== 'string') return [];
    const name = [textIn(one, 'name'), textIn(one, 'nameFr'), textIn(one, 'nameEn')].find((text) => text !== undefined);
    return [{ documentId: one.documentId, name: name ?? '–' }];
  });
}

function textIn(value: object, key: string): string | undefined {
  const text: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof text === 'string' && text !== '' ? text : undefined;
}
