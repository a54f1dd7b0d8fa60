import { z } from 'zod';
import { booleanInQuery } from './fields';

const LARGEST_PAGE = 100;
const DEFAULT_PAGE_SIZE = 25;

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,7}$/)
  .transform(Number);

/** `pagination[page]`, `pagination[pageSize]` (25, at most 100), `pagination[withCount]`, or `pagination[cursor]`. */
export const pagination = z
  .strictObject({
    page: pageNumber.optional(),
    pageSize: pageNumber.optional().refine((size) => size === undefined || size <= LARGEST_PAGE, { error: `≤ ${LARGEST_PAGE}` }),
    withCount: booleanInQuery.optional(),
    cursor: z.string().max(500).optional(),
  })
  .optional()
  .transform((given) => ({
    page: given?.page ?? 1,
    pageSize: given?.pageSize ?? DEFAULT_PAGE_SIZE,
    withCount: given?.withCount ?? true,
    cursor: given?.cursor,
  }));

export type PageRequest = z.output<typeof pagination>;

export interface PageMeta {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount?: number;
  readonly total?: number;
  /** There are more than `total`: a search counts up to 10,000. */
  readonly isTotalCapped?: true;
  readonly nextCursor?: string | null;
}

/** What `meta.pagination` says of a page. */
export function pageMeta(request: PageRequest, total: number | undefined, nextCursor?: string | null, isTotalCapped = false): PageMeta {
  return {
    page: request.page,
    pageSize: request.pageSize,
    ...(total === undefined ? {} : { pageCount: Math.ceil(total / request.pageSize), total }),
    ...(isTotalCapped ? { isTotalCapped } : {}),
    ...(nextCursor === undefined ? {} : { nextCursor }),
  };
}

/** LIMIT and OFFSET of a page. */
export function pageBounds(request: PageRequest): { limit: number; offset: number } {
  return { limit: request.pageSize, offset: (request.page - 1) * request.pageSize };
}

/** `sort=field:asc`, over the fields a list can sort by. */
export const sortBy = <Field extends string>(fields: readonly [Field, ...Field[]], byDefault: `${Field}:${'asc' | 'desc'}`) =>
  z
    .string()
    .default(byDefault)
    .transform((value, context) => {
      const [field = '', direction = 'asc'] = value.split(':');
      const known = fields.find((candidate) => candidate === field);
      if (known === undefined || (direction !== 'asc' && direction !== 'desc')) {
        context.addIssue({ code: 'custom', params: { rule: 'SORT' } });
        return z.NEVER;
      }
      return { field: known, direction };
    });
