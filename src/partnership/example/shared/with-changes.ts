/**
 * The rows, where those with a key hold other values.
 *
 * @param keyOf What the changes call a row.
 * @throws {Error} where no row has the key of a change: a fault in an example.
 */
export function withChanges<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  changes: Readonly<Record<string, Row>>,
): readonly Row[] {
  const keys = new Set(rows.map(keyOf));
  for (const key of Object.keys(changes)) if (!keys.has(key)) throw new Error(`no row ${key}`);
  return rows.map((row) => ({ ...row, ...changes[keyOf(row) ?? ""] }));
}
