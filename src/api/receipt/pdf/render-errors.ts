import { FIELD_NAMES, type ReceiptField } from '../domain/wordings/wording';

/** A receipt that the law would not accept is not drawn. `fields` names what is missing. */
export class IncompleteReceiptError extends Error {
  readonly fields: readonly ReceiptField[];

  constructor(number: string, fields: readonly ReceiptField[]) {
    super(`Receipt ${number} lacks: ${fields.map((field) => FIELD_NAMES[field].en).join(', ')}.`);
    this.name = 'IncompleteReceiptError';
    this.fields = fields;
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

  constructor(sha256: string, why: string) {
    super(`Image ${sha256} of a receipt ${why}.`);
    this.name = 'ReceiptImageError';
    this.sha256 = sha256;
  }
}
