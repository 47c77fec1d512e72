const [shortest, longest, settled] = [1, 30, 60_000];

/**
 * How many seconds to wait before starting again: 1, 2, 4 … 30, and 1 again after a run of a minute. `begin` marks a
 * start and gives what is asked at its end.
 */
export function backOff() {
  let next = shortest;
  return {
    begin: () => {
      const begun = performance.now();
      return (): number => {
        if (performance.now() - begun > settled) next = shortest;
        const seconds = next;
        next = Math.min(longest, next * 2);
        return seconds;
      };
    },
  };
}
