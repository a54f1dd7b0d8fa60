/** `pagination[page]` and its size, as the API names them. */
export const paged = (page: number, pageSize: number): Record<string, number> => ({ 'pagination[page]': page, 'pagination[pageSize]': pageSize });

/** The longest page there is: for lists that are short by nature. */
export const ALL = paged(1, 100);
