import type { FieldError, Problem } from '../../../shared/answers';

/** The server could not be reached, or answered with something else than JSON. */
export function unreachable(): Problem {
  return { status: 0, code: 'UNREACHABLE', message: '', errors: [] };
}

/** Reads a refusal of the API; whatever else came is described by its status alone. */
export function problemOf(status: number, body: unknown): Problem {
  const error = field(body, 'error');
  const details = field(error, 'details');
  const errors = field(details, 'errors');
  return {
    status,
    code: text(field(details, 'code')) ?? `HTTP_${status}`,
    message: text(field(error, 'message')) ?? '',
    incident: text(field(details, 'incident')),
    action: text(field(details, 'action')),
    field: text(field(details, 'field')),
    errors: Array.isArray(errors) ? errors.flatMap(fieldError) : [],
    reasons: reasonsOf(field(details, 'reasons')),
  };
}

/** Whether something thrown or answered is a problem of ours. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value && 'code' in value && 'errors' in value;
}

/**
 * The messages of refused fields by the field's own name: `data.address.city` is `city`,
 * `data.customFields.size` is `customFields.size`. A refusal may name one field instead.
 */
export function messagesByField({ errors, field: only, message: why }: Problem): Readonly<Record<string, string>> {
  if (errors.length === 0 && only !== undefined) return { [only]: why };
  return Object.fromEntries(
    errors.map(({ path, message }) => {
      const names = path.map(String);
      const custom = names.indexOf('customFields');
      const name = custom >= 0 ? names.slice(custom).join('.') : (names.at(-1) ?? '');
      return [name, message];
    }),
  );
}

function reasonsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((reason: unknown) => text(field(reason, 'message'))).filter((message) => message !== undefined);
}

function fieldError(value: unknown): FieldError[] {
  const path = field(value, 'path');
  const message = text(field(value, 'message'));
  if (!Array.isArray(path) || message === undefined) return [];
  return [{ path: path.filter((key): key is string | number => typeof key === 'string' || typeof key === 'number'), message }];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
