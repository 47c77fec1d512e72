const FIRST_REST = 250;
const LONGEST_REST = 5_000;

/**
 * A pass that, after a failure, does nothing for a while, ever longer up to five seconds: appends do not drive it
 * against a server that is down. Failures are thrown on. `milliseconds` tells what has gone by.
 */
export function resting(
  pass: () => Promise<number>,
  milliseconds: () => number = () => performance.now(),
): () => Promise<number> {
  let rest = FIRST_REST;
  let until = 0;
  return async () => {
    if (milliseconds() < until) return 0;
    try {
      const found = await pass();
      rest = FIRST_REST;
      return found;
    } catch (error) {
      until = milliseconds() + rest;
      rest = Math.min(2 * rest, LONGEST_REST);
      throw error;
    }
  };
}
