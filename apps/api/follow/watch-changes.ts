import { clearInterval, setInterval } from 'node:timers';
import { follow } from '#event-store/follow.js';
import { readHead } from '#event-store/head.js';
import { listen } from '#event-store/listen.js';
import type { Database } from '#event-store/types.js';
import { readUpTo } from '#read-models/read-up-to.js';
import { askFollowers, missedBy } from './ask-followers.js';
import type { Follower } from './follower.js';
import { owing, type Owing, type Span } from './owing.js';
import type { Topic } from './topics.js';

export type ChangeWatch = {
  /** Told from now on, and of what it missed since it was told up to `from`. Gives the way to leave. */
  readonly join: (follower: Follower, from?: number) => Promise<() => void>;
  /** How many follow, of one and in all. */
  readonly count: (of: string) => { readonly own: number; readonly all: number };
  /** Nobody follows any longer, nor will: before a process ends. */
  readonly endAll: () => void;
  readonly close: () => Promise<void>;
};

/** Milliseconds after which it looks without having been called. */
const IDLE = 1_000;
const BEAT = 20_000;
/** Tables that lists are read from. */
const TABLES = ['docket', 'docket_tasks', 'contact_proofs', 'desk_questions'] as const;
const LISTS_APART = 50;

/** A fifth of the time at most goes into it, however much is appended; what falls into one pass is told as one. */
const apart = (took: number): number => Math.min(2_000, Math.max(200, 4 * took));

/**
 * Tells many what has changed: one connection that listens, one read of what was appended and one opening of each
 * dispute that moved, for all who follow in this process. While nobody does it reads nothing.
 */
export function watchChanges(
  database: Database,
  connectionString: string,
  now: () => Date,
  report: (error: unknown) => void,
): ChangeWatch {
  const followers = new Map<Follower, Owing>();
  let matched = 0;
  let ended = false;
  let wakeLists = (): void => undefined;
  let last: Promise<unknown> = Promise.resolve();
  let watching: ReturnType<typeof begin> | undefined;

  /** One thing after another: whoever came in between would miss something, or hear it twice. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const onTopics = (follower: Follower, topics: readonly Topic[], span: Span): void => {
    const owed = followers.get(follower);
    if (!owed) return; // left meanwhile
    const atOnce = owed.add(topics, span, now());
    if (atOnce.length > 0) follower.tell(atOnce, owed.isEmpty() ? span.upTo : undefined);
    if (owed.isEmpty()) follower.settle?.();
    else wakeLists();
  };
  const onError = (follower: Follower, error: unknown): void => {
    if (followers.delete(follower)) follower.end();
    if (!isLetOut(error)) report(error);
  };

  /** Tells the next page of what was appended; how far it went. */
  const advance = async (): Promise<number> => {
    const before = matched;
    const head = await readHead(database);
    if (followers.size === 0) matched = head;
    else if (head > before)
      matched = await askFollowers(
        database,
        [...followers.keys()],
        { after: before, upTo: head },
        { onTopics, onError },
      );
    return followers.size === 0 ? 0 : matched - before;
  };
  const pass = (): Promise<number> => inTurn(async () => (followers.size === 0 ? 0 : advance()));
  /** Whoever is owed a list is told when it shows the change. */
  const lists = async (): Promise<number> => {
    const owed = [...followers].filter(([, one]) => !one.isEmpty());
    const read = owed.length === 0 ? 0 : await readUpTo(database, TABLES);
    for (const [follower, one] of owed) {
      const topics = one.take(read, now());
      if (topics.length > 0) follower.tell(topics, one.place(matched));
      if (one.isEmpty()) follower.settle?.();
    }
    return owed.length;
  };
  const beat = (): void => {
    for (const [follower, owed] of followers)
      follower.beat(owed.place(matched)).catch((error: unknown) => onError(follower, error));
  };
  const begin = async () => {
    const listening = await listen(connectionString, report).catch((error: unknown) => (report(error), undefined));
    const onAppend = (callBack: () => void): void => void (wakeLists = callBack);
    return {
      listening,
      beats: setInterval(beat, BEAT).unref(),
      // it looks often although it is called: whoever follows is not to wait for a call that was lost
      passing: follow(pass, IDLE, report, listening && { onAppend: listening.onAppend }, apart),
      listing: follow(lists, IDLE, report, { onAppend }, () => LISTS_APART),
    };
  };

  return {
    join: async (follower, from) => {
      await (watching ??= begin());
      return inTurn(async () => {
        while ((await advance()) > 0); // what was written before is told before
        const span = { after: from ?? matched, upTo: matched };
        const topics = span.after < matched ? await missedBy(database, follower, span) : [];
        if (ended) follower.end();
        else followers.set(follower, owing());
        follower.tell([], topics.length === 0 ? matched : undefined);
        onTopics(follower, topics, span);
        return () => void followers.delete(follower);
      });
    },
    count: (of) => ({ own: [...followers.keys()].filter((one) => one.of === of).length, all: followers.size }),
    endAll: () => {
      ended = true;
      for (const follower of [...followers.keys()]) follower.end();
      followers.clear();
    },
    close: async () => {
      const { listening, beats, passing, listing } = (await watching) ?? {};
      clearInterval(beats);
      await Promise.all([passing?.stop(), listing?.stop(), listening?.close()]);
    },
  };
}

const isLetOut = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'Refused' || error.name === 'HttpProblem');
