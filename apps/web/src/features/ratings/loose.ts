/** What the API describes as an object only; whatever is not what was expected reads as missing. */
export type Loose = Readonly<Record<string, unknown>>;

export const partOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? (of as Loose)[name] : undefined;
export const textIn = (of: unknown, name: string): string | undefined => {
  const value = partOf(of, name);
  return typeof value === 'string' ? value : undefined;
};
export const numberIn = (of: unknown, name: string): number | undefined => {
  const value = partOf(of, name);
  return typeof value === 'number' ? value : undefined;
};
export const listIn = (of: unknown, name: string): readonly unknown[] => {
  const value = partOf(of, name);
  return Array.isArray(value) ? value : [];
};

const weightOf = (point: unknown): number => Math.abs(numberIn(point, 'contribution') ?? 0);
/** Facts of a rating, what weighs most first. */
export const byWeight = <T>(points: readonly T[]): readonly T[] =>
  points.toSorted((one, other) => weightOf(other) - weightOf(one));

/** Thousandths of a point as points; one digit is what can be told apart. */
export const pointsText = (thousandths: number | undefined): string =>
  thousandths === undefined ? '—' : (thousandths / 1_000).toFixed(1);
