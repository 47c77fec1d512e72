import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

type Limit = {
  /** So many in one window. */
  readonly most: number;
  /** Length of a window in seconds, from the first that is counted in it. */
  readonly seconds: number;
};

/**
 * What is counted, and how much of it there may be. Each is one key of office.attempt for whom or what it is counted of
 * (ASVS 5.0 6.3.1, 2.4.1).
 */
export const LIMITS = {
  /** Failed sign-ins to an account from one device that it knows. */
  'sign-in-device': { most: 10, seconds: 900 },
  /** Failed sign-ins to an account from one address, from devices that it does not know. */
  'sign-in-pair': { most: 10, seconds: 900 },
  /** The same to an account from anywhere. */
  'sign-in-account': { most: 50, seconds: 3_600 },
  /** The same from one address to any account. */
  'sign-in-address': { most: 100, seconds: 900 },
  /** The same in all. */
  'sign-in-all': { most: 2_000, seconds: 900 },
  /** Wrong passwords of who is signed in, of one account. */
  'present-password': { most: 10, seconds: 900 },
  /** Bearer tokens from one address that are none, or no longer. */
  'bad-token': { most: 100, seconds: 900 },
  /** Wrong operator’s keys from one address. */
  'operator-key': { most: 10, seconds: 900 },
  /** Answers 401 and 404 of what anybody may ask: guesses at links, codes, numbers and ids. */
  miss: { most: 100, seconds: 900 },
  /** Whatever anybody may ask, from one address. */
  public: { most: 600, seconds: 60 },
  /** What people without an account ask about their data, from one network, of one association. */
  asking: { most: 10, seconds: 3_600 },
  /** The same in all, of one association. */
  'asking-all': { most: 200, seconds: 3_600 },
  /** Mails to one address that ask to confirm it; more are not sent. */
  'asking-mail': { most: 3, seconds: 3_600 },
  /** Streams of changes that one asker opens; a page that lost its connection comes back. */
  stream: { most: 240, seconds: 600 },
  /** Downloads of one bundle by one person. */
  export: { most: 20, seconds: 3_600 },
  /** Tables that one person has looked through or taken over. */
  import: { most: 60, seconds: 3_600 },
  /** Tables that one person takes out as a file. */
  table: { most: 30, seconds: 3_600 },
  /** Screenings of one sender: each of thousands of texts. */
  screening: { most: 240, seconds: 3_600 },
  /** Pictures of one sender that are hashed. */
  picture: { most: 5_000, seconds: 3_600 },
  /** Messages by which an association tries its provider. */
  trial: { most: 20, seconds: 3_600 },
  /** Webhooks that are sent again or to try the receiver, of one platform; those that failed together count once. */
  webhook: { most: 120, seconds: 3_600 },
  /** Checks of a platform’s receiver, of one platform. */
  conformance: { most: 10, seconds: 3_600 },
  /** Times that a sandbox begins anew, by its address, which it keeps. */
  sandbox: { most: 10, seconds: 3_600 },
  /** Rights that are looked up by anybody, from one network, of one association. */
  lookup: { most: 120, seconds: 600 },
  /** Questions about what shops can show, of one platform. */
  'qualification-ask': { most: 3_000, seconds: 3_600 },
  /** Tips from one network, of one association. */
  tip: { most: 10, seconds: 3_600 },
  /** Claims of a reward and claim codes that are shown for one, from one network, of one association. */
  'reward-claim': { most: 10, seconds: 3_600 },
  /** Pictures that go with tips: five to each. */
  'tip-picture': { most: 50, seconds: 3_600 },
  /** A tip under its key, so that one sent again counts once. */
  'tip-sent': { most: 1_000, seconds: 3_600 },
  /** Comments on drafts of rules, from one network. */
  'rule-comment': { most: 10, seconds: 3_600 },
  /** The same under its key, so that one sent again counts once. */
  'rule-comment-sent': { most: 1_000, seconds: 3_600 },
} as const satisfies Readonly<Record<string, Limit>>;
export type LimitName = keyof typeof LIMITS;

/** There were too many; after so many seconds the window ends. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';

  constructor(
    readonly limit: LimitName,
    readonly seconds: number,
  ) {
    super(limit);
  }
}

/** `of`: whom or what it is counted of; only its keyed hash is kept. Rejects where the database is away. */
export type Limits = {
  /**
   * Counts one before it is known how it ends, so that many at once do not slip through, and tells how many there were.
   * Throws LimitReached.
   */
  readonly take: (limit: LimitName, ...of: readonly string[]) => Promise<number>;
  /** Counts nothing. Throws LimitReached where the next one would be too many. */
  readonly check: (limit: LimitName, ...of: readonly string[]) => Promise<void>;
  /** One that was taken did not count after all. */
  readonly giveBack: (limit: LimitName, ...of: readonly string[]) => Promise<void>;
  readonly forget: (limit: LimitName, ...of: readonly string[]) => Promise<void>;
};

/**
 * Kept in PostgreSQL, so that every process counts alike. Whoever is over a limit costs no further statement of the
 * process that saw it. `keyed` hides whom a key is of.
 */
export function openLimits(pool: pg.Pool, keyed: (text: string) => string): Limits {
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, { most, seconds }], place) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'office',
        tableName: 'attempt',
        tableCreated: true,
        keyPrefix: name,
        points: most,
        duration: seconds,
        inMemoryBlockOnConsumed: most + 1,
        clearExpiredByTimeout: place === 0, // what is over an hour past its end; one of them for all
      }),
    ]),
  );
  const limiterOf = (limit: LimitName): RateLimiterPostgres => limiters.get(limit) as RateLimiterPostgres;
  const keyOf = (of: readonly string[]): string => keyed(JSON.stringify(of));
  const reached = (limit: LimitName, milliseconds: number): LimitReached =>
    new LimitReached(limit, Math.max(1, Math.ceil(milliseconds / 1_000)));

  return {
    take: async (limit, ...of) => {
      try {
        return (await limiterOf(limit).consume(keyOf(of))).consumedPoints;
      } catch (error) {
        throw error instanceof RateLimiterRes ? reached(limit, error.msBeforeNext) : error;
      }
    },
    check: async (limit, ...of) => {
      const found = await limiterOf(limit).get(keyOf(of));
      if (found && found.consumedPoints >= LIMITS[limit].most) throw reached(limit, found.msBeforeNext);
    },
    giveBack: async (limit, ...of) => void (await limiterOf(limit).reward(keyOf(of))),
    forget: async (limit, ...of) => void (await limiterOf(limit).delete(keyOf(of))),
  };
}
