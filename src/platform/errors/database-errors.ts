import { CrmError } from './crm-error';

interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
}

/** The one place that turns PostgreSQL's SQLSTATE into the product's errors. Anything else is left as it is. */
export function fromDatabaseError(error: unknown): unknown {
  if (!isDatabaseError(error)) return error;
  const constraint = error.constraint ?? error.column ?? error.table;
  switch (error.code) {
    case '23505':
      return new CrmError('ALREADY_EXISTS', { constraint });
    case '23503':
      return new CrmError('IN_USE', { constraint });
    case '23502':
    case '23514':
    case '22003':
    case '22P02':
    case '22001':
      return new CrmError('INVALID_VALUE', { constraint });
    case '22007':
    case '22008':
      return new CrmError('INVALID_DATE', { field: constraint });
    case '22021':
    case '22P05':
      return new CrmError('NUL_BYTE');
    case 'P0403':
      return new CrmError('CONFLICT', { constraint });
    case '40001':
    case '40P01':
      return new CrmError('BUSY');
    default:
      return error;
  }
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) && 'severity' in error;
}
