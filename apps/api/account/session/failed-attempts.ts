import { HttpProblem } from '../../http/http-problem.js';

const MOST = 10;
const WINDOW = 15 * 60_000;
const MOST_KEYS = 100_000;

/** Failed sign-ins of one account from one address. Others, and the same person from elsewhere, are not held up. */
export type FailedAttempts = {
  /** Counts an attempt before it is known to fail, so that many at once do not slip through. Throws TooManyAttempts. */
  readonly begin: (key: string, now: Date) => void;
  readonly succeed: (key: string) => void;
};

/** Kept by this process alone: it bounds guessing, and forgets with a restart. */
export function countFailedAttempts(): FailedAttempts {
  const attempts = new Map<string, readonly number[]>();
  return {
    begin: (key, now) => {
      const recent = (attempts.get(key) ?? []).filter((at) => at > now.getTime() - WINDOW);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= MOST) {
        const seconds = Math.max(1, Math.ceil((oldest + WINDOW - now.getTime()) / 1_000));
        throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(seconds) } });
      }
      attempts.delete(key);
      attempts.set(key, [...recent, now.getTime()]);
      const [longestUnused] = attempts.keys();
      if (attempts.size > MOST_KEYS && longestUnused !== undefined) attempts.delete(longestUnused);
    },
    succeed: (key) => void attempts.delete(key),
  };
}
