/**
 * What a statement does with a row that stands already: these columns become what was made. Where all are as they were
 * nothing is written. `kept` is what the statement calls its table.
 */
export const renewing = (kept: string, columns: readonly string[]): string => {
  const changes = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  const rowOf = (table: string): string => `(${columns.map((column) => `${table}.${column}`).join(', ')})`;
  return `DO UPDATE SET ${changes} WHERE ${rowOf(kept)} IS DISTINCT FROM ${rowOf('excluded')}`;
};
