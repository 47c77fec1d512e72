import { networkOf } from '#infrastructure/limits/network-of.js';
import type { LimitName, Limits } from '#infrastructure/limits/limits.js';

type Attempt = {
  /** What the account is found by, in its one spelling. */
  readonly account: readonly string[];
  readonly address: string;
  /** The device, where the account knows it (knownDevice). */
  readonly device: string | undefined;
};

/**
 * Counts an attempt before it is known to fail. From a device that the account knows it is counted apart, so that
 * whoever guesses elsewhere, from however many addresses or behind the same proxy, never keeps its person out. From any
 * other the narrow counts come first: who is over one adds nothing to the wider ones, and one address alone does not
 * fill those of an account. Throws LimitReached. What comes back is called once the secret was right.
 */
export async function beginSignIn(limits: Limits, { account, address, device }: Attempt): Promise<() => Promise<void>> {
  if (device !== undefined) {
    await limits.take('sign-in-device', ...account, device);
    return () => limits.forget('sign-in-device', ...account, device);
  }
  const client = networkOf(address);
  const counts: readonly (readonly [LimitName, ...string[]])[] = [
    ['sign-in-pair', ...account, client],
    ['sign-in-address', client],
    ['sign-in-account', ...account],
    ['sign-in-all'],
  ];
  for (const count of counts) await limits.take(...count);
  return async () => {
    const [pair, ...wider] = counts;
    if (pair) await limits.forget(...pair);
    for (const count of wider) await limits.giveBack(...count);
  };
}
