import { HttpProblem } from '../http/http-problem.js';

const MOST = 10;
const WINDOW = 3_600_000;
const MOST_ADDRESSES = 100_000;

type Given = { readonly at: number; readonly key: string };

/**
 * Tips of one address to one association in the last hour, kept by this process alone; one that is sent again counts
 * once.
 */
export function countTips(): { readonly begin: (address: string, key: string, now: Date) => void } {
  const addresses = new Map<string, readonly Given[]>();
  return {
    begin: (address, key, now) => {
      const recent = (addresses.get(address) ?? []).filter(({ at }) => at > now.getTime() - WINDOW);
      if (recent.some((one) => one.key === key)) return;
      const [oldest] = recent;
      if (oldest && recent.length >= MOST) {
        const seconds = Math.max(1, Math.ceil((oldest.at + WINDOW - now.getTime()) / 1_000));
        throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(seconds) } });
      }
      addresses.delete(address);
      addresses.set(address, [...recent, { at: now.getTime(), key }]);
      const [longestUnused] = addresses.keys();
      if (addresses.size > MOST_ADDRESSES && longestUnused !== undefined) addresses.delete(longestUnused);
    },
  };
}
