/** A column's day that is not before the day of the tab; an empty cell is no day. */
export function ahead(column: string): string {
  return `({${column}}>=[today])`;
}

/** A column's day that has passed. */
export function passed(column: string): string {
  return `({${column}}>0)*({${column}}<[today])`;
}

/** How many rows fulfil a condition. Conditions are multiplied: sums of products count alike in every spreadsheet program. */
export function rowsThat(condition: string): string {
  return `SUMPRODUCT(${condition})`;
}

/** The earliest day in a column among the rows that fulfil a condition; there must be one. */
export function earliest(column: string, condition: string): string {
  return `SUMPRODUCT(MIN({${column}}+10^6*(1-${condition})))`;
}

/** What a column holds in the first row that fulfils a condition. */
export function firstIn(column: string, condition: string): string {
  return `INDEX({${column}},MATCH(1,INDEX(${condition},0),0))`;
}

/** The same, and a sentence where the cell is empty. */
export function firstOr(column: string, condition: string, otherwise: string): string {
  const found = firstIn(column, condition);
  return `IF(${found}="","${otherwise}",${found})`;
}
