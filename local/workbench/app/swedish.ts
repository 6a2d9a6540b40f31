/** Univer has no Swedish; this is what people see most of it, put over the English. */
export const swedish = {};
