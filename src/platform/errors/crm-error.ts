import { errors } from '@strapi/utils';
import { describeError, ERRORS, type ErrorCode } from './messages';

export interface CrmErrorDetails {
  readonly code: ErrorCode;
  readonly [detail: string]: unknown;
}

/**
 * An expected refusal with a stable code. It extends Strapi's own class, so that REST, GraphQL and
 * the Content Manager all show it as theirs; `middlewares/answers` puts it in the caller's language.
 */
export class CrmError extends errors.ApplicationError<string, string, CrmErrorDetails> {
  readonly status: number;
  readonly code: ErrorCode;

  constructor(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}) {
    super(describeError(code, details, 'en'), { ...details, code });
    this.code = code;
    this.name = ERRORS[code].name;
    this.status = ERRORS[code].status;
  }
}
