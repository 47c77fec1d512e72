import { isOfList, keyOfTopic, type Topic } from './topics.js';

type Owed = {
  readonly topic: Topic;
  /** Where the first span lies that it was not told of, and how far the newest goes. */
  readonly first: Span;
  readonly last: number;
  readonly since: number;
};

/** A part of the log, behind one position and up to another. */
export type Span = { readonly after: number; readonly upTo: number };

export type Owing = {
  /** Notes which lists have changed; gives what can be told at once. */
  readonly add: (topics: readonly Topic[], span: Span, now: Date) => readonly Topic[];
  /** The lists that show their change by now, or have had long enough to. */
  readonly take: (read: number, now: Date) => readonly Topic[];
  /** Up to where everything has been told, if everything that is at hand up to here was. */
  readonly place: (position: number) => number;
  readonly isEmpty: () => boolean;
};

/** Milliseconds that a list has to show a change; then its reader is away, and whoever waits learns that by reading. */
const LONGEST = 5_000;

/** What one who follows has to be told as soon as the lists show it. */
export function owing(): Owing {
  const owed = new Map<string, Owed>();
  return {
    add: (topics, span, now) => {
      for (const topic of topics.filter(isOfList)) {
        const { first = span, since = now.getTime() } = owed.get(keyOfTopic(topic)) ?? {};
        owed.set(keyOfTopic(topic), { topic, first, last: span.upTo, since });
      }
      return topics.filter((topic) => !isOfList(topic));
    },
    take: (read, now) => {
      const isLate = ({ since }: Owed): boolean => now.getTime() - since >= LONGEST;
      const due = [...owed].filter(([, one]) => one.first.upTo <= read || isLate(one));
      for (const [key, one] of due) {
        const { first, last } = one;
        if (last <= read || isLate(one)) owed.delete(key);
        else owed.set(key, { ...one, first: { after: first.upTo, upTo: last }, since: now.getTime() });
      }
      return due.map(([, { topic }]) => topic);
    },
    place: (position) => Math.min(position, ...[...owed.values()].map(({ first }) => first.after)),
    isEmpty: () => owed.size === 0,
  };
}
