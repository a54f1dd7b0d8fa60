import type { components } from '../../types/api';

type Refusal = components['schemas']['Error']['error'];
export type ErrorCode = Refusal['details']['code'];

/** What the server refused, and why: `code` never changes, `message` is in the language that was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    /** Absent when what answered was not Mécène, or refused before it knew why (a proxy, sign-in). */
    readonly code: ErrorCode | undefined,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }

  /** Reads the error of an answer. */
  static async from(answer: Response): Promise<ApiError> {
    const body: unknown = await answer.json().catch(() => null);
    if (!isRefusal(body)) return new ApiError(answer.status, `HTTP ${answer.status}`, undefined, {});
    const { message, details } = body.error;
    return new ApiError(answer.status, message, details?.code, details ?? {});
  }
}

function isRefusal(body: unknown): body is { readonly error: { readonly message: string; readonly details?: Refusal['details'] } } {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
