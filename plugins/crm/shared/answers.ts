/** What every route answers. */
export interface Answer<Data> {
  readonly data: Data;
  readonly meta: { readonly pagination?: Pagination };
}

export interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount?: number;
  readonly total?: number;
  /** There are more than `total`: a search counts up to 10,000. */
  readonly isTotalCapped?: boolean;
}

/** One page of a list, as the rooms use it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly pagination: Pagination;
}

export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Why a request failed, in the caller's language. `status` 0: the server could not be reached. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly incident?: string;
  readonly action?: string;
  /** The one field a refusal is about, where it names no path. */
  readonly field?: string;
  readonly errors: readonly FieldError[];
  /** Every reason against something, in the caller's language. */
  readonly reasons?: readonly string[];
}
