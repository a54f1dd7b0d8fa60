import { FIELD_NAMES, type ReceiptField } from '../domain/wordings/wording';

/** A receipt that the law would not accept is not drawn. `fields` names what is missing. */
export class IncompleteReceiptError extends Error {
  readonly fields: readonly ReceiptField[];
  readonly number: string;

  constructor(number: string, fields: readonly ReceiptField[]) {
    super(`Receipt ${number} lacks: ${fields.map((field) => FIELD_NAMES[field].en).join(', ')}.`);
    this.name = 'IncompleteReceiptError';
    this.fields = fields;
    this.number = number;
  }
}

/** Text in a script the receipts' typeface does not have; a name printed as empty boxes is no name. */
export class UnprintableTextError extends Error {
  readonly characters: readonly string[];
  readonly text: string;

  constructor(text: string, characters: readonly string[]) {
    super(`These characters cannot be printed: ${characters.join(' ')} (in “${text}”).`);
    this.name = 'UnprintableTextError';
    this.text = text;
    this.characters = characters;
  }
}

/** An image the snapshot names was not handed over, is another one, or is no image. */
export class ReceiptImageError extends Error {
  readonly sha256: string;
  readonly why: string;

  constructor(sha256: string, why: string) {
    super(`Image ${sha256} of a receipt ${why}.`);
    this.name = 'ReceiptImageError';
    this.sha256 = sha256;
    this.why = why;
  }
}

/** What is left of an error on its way from another thread. */
export interface RenderFailure {
  readonly name: string;
  readonly message: string;
  readonly number?: string;
  readonly fields?: readonly ReceiptField[];
  readonly text?: string;
  readonly characters?: readonly string[];
  readonly sha256?: string;
  readonly why?: string;
}

/** An error as plain data, which survives the way between threads. */
export function failureOf(error: unknown): RenderFailure {
  if (error instanceof IncompleteReceiptError) return { name: error.name, message: error.message, number: error.number, fields: error.fields };
  if (error instanceof UnprintableTextError) return { name: error.name, message: error.message, text: error.text, characters: error.characters };
  if (error instanceof ReceiptImageError) return { name: error.name, message: error.message, sha256: error.sha256, why: error.why };
  return error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
}

/** The error again, of its own class. */
export function errorOf({ message, number, fields, text, characters, sha256, why }: RenderFailure): Error {
  if (number !== undefined && fields !== undefined) return new IncompleteReceiptError(number, fields);
  if (text !== undefined && characters !== undefined) return new UnprintableTextError(text, characters);
  if (sha256 !== undefined && why !== undefined) return new ReceiptImageError(sha256, why);
  return new Error(message);
}
