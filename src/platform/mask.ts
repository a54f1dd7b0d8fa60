/** What stands in the place of a value that the reader may not see. */
export const MASK = '••••';
