/** Of which release this program is; package.json says the same. It is raised when a release is begun. */
export const RELEASE = '0.3.0';

/**
 * Below 0: `a` is older than `b`; 0: the same; above 0: newer. Both are three whole numbers, such as 0.12.3; throws for
 * anything else.
 */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [at, number] of left.entries()) if (number !== right[at]) return number - (right[at] ?? 0);
  return 0;
}

const numbersOf = (release: string): readonly number[] => {
  if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(release))
    throw new Error(`${release} is no release: it should read like 0.12.3`);
  return release.split('.').map(Number);
};
