import { importFieldLabels } from './fields';
import type { CellProblem, Problem } from './problem';

/** The English wording of a problem. French: problem-fr.ts, same cases in the same order. */
export function problemInEnglish(problem: Problem): string {
  switch (problem.code) {
    case 'FILE_EMPTY':
      return 'The file is empty. Export it again and choose the new file.';
    case 'FILE_HEADER_ONLY':
      return 'The file has headings but no rows. Export it again with the rows you want to import.';
    case 'FILE_NOT_TEXT':
      return problem.looksLike === 'pdf'
        ? 'This is a PDF. Export the data as a CSV file instead.'
        : 'This is a spreadsheet workbook or a ZIP file. Open it and save it as “CSV UTF-8”, then import that file.';
    case 'ENCODING_MIXED':
      return `Line ${problem.line}: the file mixes two character encodings (first seen at byte ${problem.byteOffset}), so some accents would be wrong. Save the whole file again as “CSV UTF-8”.`;
    case 'ENCODING_UNKNOWN':
      return `Line ${problem.line}: the characters of this file cannot be read with certainty (byte ${problem.byteOffset}${problem.hint === null ? '' : `, perhaps ${problem.hint}`}). Save the file again as “CSV UTF-8”.`;
    case 'NUL_CHARACTER':
      return `Line ${problem.line}: the text holds a NUL character, a sign that the file is damaged. Export it again.`;
    case 'QUOTE_NOT_CLOSED':
      return `Line ${problem.line}: a quotation mark (") opens here and never closes. Close it or remove it, then import the file again.`;
    case 'RECORD_TOO_LARGE':
      return `Line ${problem.line}: this row is larger than ${Math.floor(problem.limitBytes / 1024)} KB. Look for a quotation mark (") that never closes, or shorten the text.`;
    case 'COLUMNS_NOT_RECOGNISED':
      return `The headings were not recognised (${shorten(problem.header.join(', '))}). Say which column holds what, at least the amount and the date, or the name.`;
    case 'COLUMN_MISSING':
      return `No column holds the ${importFieldLabels[problem.field].en}. Say which column to use.`;
    case 'COLUMN_TWICE':
      return `The heading “${shorten(problem.column)}” appears more than once. Rename one of the two columns.`;
    case 'MAPPING_SYNTAX':
      return `The mapping “${shorten(problem.text)}” cannot be read. Write field=Column, separated by commas.`;
    case 'MAPPING_FIELD_UNKNOWN':
      return `The mapping names a field that does not exist: “${shorten(problem.field)}”.`;
    case 'MAPPING_FIELD_TWICE':
      return `The mapping names the field “${shorten(problem.field)}” twice. Keep one.`;
    case 'MAPPING_COLUMN_UNKNOWN':
      return `The mapping names a column that the file does not have: “${shorten(problem.column)}”. Check its spelling.`;
    case 'TEXT_TOO_LONG':
      return `Line ${problem.line}, column “${problem.column}”: the text has ${problem.length} characters and at most ${problem.limit} fit. Shorten it.`;
    case 'COLUMN_COUNT':
      return `Line ${problem.line}: ${problem.found} columns where the heading has ${problem.expected}. Look for a missing or an extra separator.`;
    case 'QUOTE_MISPLACED':
      return problem.line === problem.endLine
        ? `Line ${problem.line}: a quotation mark (") is misplaced. Double it ("") inside a quoted text, or remove it.`
        : `Lines ${problem.line} to ${problem.endLine}: a quotation mark (") is misplaced, and these lines could not be told apart. Close the mark or remove it.`;
    case 'DONOR_MISSING':
      return `Line ${problem.line}: nothing says who gave. Fill in a name, an e-mail or a donor number.`;
    case 'STATUS_NOT_COMPLETED':
      return `Line ${problem.line}, column “${problem.column}”: skipped, because “${shorten(problem.value)}” is not a gift that was received.`;
    case 'ROW_BLANK':
      return `Line ${problem.line}: skipped, because the row is blank.`;
    default:
      return `Line ${problem.line}, column “${problem.column}”: ${cellSentence(problem)}`;
  }
}

function cellSentence({ code, value }: CellProblem): string {
  const shown = `“${shorten(value)}”`;
  switch (code) {
    case 'AMOUNT_EMPTY':
      return 'the amount is empty. Write it, for example 25.00.';
    case 'AMOUNT_UNREADABLE':
      return `${shown} is not an amount. Write it in figures, for example 25.00.`;
    case 'AMOUNT_AMBIGUOUS':
      return `${shown} can be read in two ways. Say whether the comma or the point separates the cents.`;
    case 'AMOUNT_TOO_MANY_DECIMALS':
      return `${shown} has more than two decimals. Round it to the cent.`;
    case 'AMOUNT_TOO_LARGE':
      return `${shown} is larger than an amount can be. Check the figure.`;
    case 'AMOUNT_NOT_POSITIVE':
      return `${shown} is not more than zero. A refund is recorded on its gift, not imported as a gift.`;
    case 'DATE_EMPTY':
      return 'the date is empty. Write it as YYYY-MM-DD.';
    case 'DATE_UNREADABLE':
      return `${shown} is not a date that can be read. Write it as YYYY-MM-DD.`;
    case 'DATE_AMBIGUOUS':
      return `${shown} can be read in two ways. Say whether the day or the month comes first.`;
    case 'DATE_IMPOSSIBLE':
      return `${shown} does not exist in the calendar. Correct the date.`;
    case 'DATE_OUT_OF_RANGE':
      return `${shown} is before 1900 or after next year. Correct the year.`;
    case 'TIME_UNREADABLE':
      return `${shown} is not a time. Write it as HH:MM.`;
    case 'EMAIL_INVALID':
      return `${shown} is not an e-mail address. Correct it or leave it blank.`;
    case 'PHONE_INVALID':
      return `${shown} is not a valid phone number. It is kept as it is written.`;
    case 'POSTAL_CODE_INVALID':
      return `${shown} is not a Canadian postal code. It is kept as it is written.`;
    case 'COUNTRY_UNKNOWN':
      return `${shown} is not a country we know. It is left blank; write its name or its two-letter code.`;
    case 'LANGUAGE_UNKNOWN':
      return `${shown} is neither French nor English. The language is set to unknown.`;
    case 'DONOR_TYPE_UNKNOWN':
      return `${shown} is not a type of donor. Write individual, company, foundation, household or anonymous.`;
    case 'DONATION_TYPE_UNKNOWN':
      return `${shown} is not a type of gift we know. It is imported as a one-off gift.`;
    case 'PAYMENT_METHOD_UNKNOWN':
      return `${shown} is not a payment method we know. It is imported as “other”.`;
    case 'CURRENCY_UNKNOWN':
      return `${shown} is not a currency code. Write three letters, for example CAD.`;
    case 'CURRENCY_CONFLICT':
      return `${shown} names another currency than the row. Correct one of the two.`;
    case 'CARD_NUMBER_MASKED':
      return 'the text held a card number. Only its last four digits are kept.';
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
