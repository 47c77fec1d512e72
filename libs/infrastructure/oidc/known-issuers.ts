const SECOND = 1_000;
/** How long what an issuer says of itself is taken for good, and for how long it is not asked again when that failed. */
const KEPT = 300 * SECOND;
const SPARED = 5 * SECOND;

/** Gives what is known of an issuer under these settings, else asks. */
export type KnownIssuers<T> = (settings: string, ask: () => Promise<T>) => Promise<T>;

type Known<T> = { readonly said: Promise<T>; until: number };

/**
 * What issuers said of themselves, for this process. Anybody may begin to sign in: without this each who does would
 * have the issuer called by us, and wait for it where it hangs. Who asks at once is given the same answer.
 */
export function knowIssuers<T>(now: () => Date): KnownIssuers<T> {
  const known = new Map<string, Known<T>>();
  const forgetOld = (): void => {
    for (const [settings, { until }] of known) if (until <= now().getTime()) known.delete(settings);
  };
  return (settings, ask) => {
    forgetOld();
    const there = known.get(settings);
    if (there) return there.said;
    const one: Known<T> = { said: ask(), until: Infinity }; // until it has answered, or not
    known.set(settings, one);
    const keptFor = (length: number) => (): void => void (one.until = now().getTime() + length);
    one.said.then(keptFor(KEPT), keptFor(SPARED));
    return one.said;
  };
}
