/**
 * A whole number, raised when the table's columns or what they mean change; where rows are made of more than the log,
 * the version of that after a dash, which is ordered as text. `3-2026` is older than `3-2027`, and that than `4-2026`.
 */
export type ProjectionVersion = `${number}` | `${number}-${string}`;

/** Tables that `verify` compares with: older than everything, so that none ever becomes live. */
export const VERIFYING: ProjectionVersion = '0-verifying';

/** Below 0: `a` is older than `b`; 0: the same; above 0: newer. What is no version is older than all that are. */
export function compareVersions(a: string, b: string): number {
  const [[number, data], [otherNumber, otherData]] = [partsOf(a), partsOf(b)];
  if (number !== otherNumber) return number - otherNumber;
  if (data === otherData) return 0;
  return data < otherData ? -1 : 1;
}

/** The number that says which columns a table has, and what they mean. */
export const numberOf = (version: string): number => partsOf(version)[0];

const partsOf = (version: string): readonly [number, string] => {
  const [, number, data = ''] = /^(\d{1,9})(?:-(.+))?$/.exec(version) ?? [];
  return number === undefined ? [-1, version] : [Number(number), data];
};
