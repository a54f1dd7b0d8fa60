/** How many rows a page of a list may hold. */
export const PAGE_SIZES: readonly number[] = [25, 50, 100];
