import { follow, type Called, type Following } from '#event-store/follow.js';
import { isOfNewerRelease } from '#domain/kernel/unknown-event.js';
import type { FailingNotes } from '#infrastructure/crew/failing-readers.js';
import type { Crew } from '#infrastructure/crew/open-crew.js';
import type { Lease } from '#infrastructure/crew/share-out.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { Apart } from './hurry.js';
import { notedPass } from './noted-pass.js';
import { resting } from './resting.js';
import { tracedPass } from './traced-pass.js';

type Pass = () => Promise<number>;

/** Follows under a name; see `follow`. One worker of a release at a time does it, under a lease of that name. */
export type FollowAs = (
  name: string,
  pass: Pass,
  idle: number | (() => number),
  called?: Called,
  apart?: Apart,
) => Following;

/** How much work each is beside the others, which are 1: of two workers each has about as much. */
const WEIGHTS: Readonly<Record<string, number>> = {
  projections: 24,
  notify: 8,
  words: 6,
  'name-contents': 4,
  parties: 4,
  signals: 4,
};

/**
 * What two releases do not do beside each other: it costs twice what is done twice, or one would undo what the other
 * did. All else is fenced where it is written, so that each does it for itself, and one that stops at what it does not
 * know holds up no other.
 */
const SHARED: ReadonlySet<string> = new Set([
  'words', // a release that takes other words reads all of them anew
  'readiness', // a release forgets the findings of checks that it does not have
  'office-tasks', // people are told of a check before that is noted
  'agreements', // what is deleted is counted before
  'deposits', // an authority is asked
  'log-heads', // all of a day is hashed, and an authority asked
  'early-warnings', // years are reckoned
  'erasures', // whole tables are rewritten
]);

export type FollowParts = {
  readonly crew: Pick<Crew, 'lease' | 'keep' | 'onTaken'>;
  readonly report: (reader: string, error: unknown) => void;
  readonly tracing?: Tracing | undefined;
  /** Where failures are noted for operators. */
  readonly notes?: FailingNotes;
};

/** After a failure each rests for a while. */
export const followsAs =
  (parts: FollowParts): FollowAs =>
  (name, pass, ...rest) =>
    followParts(parts, name, [leaseOf(name)], pass, ...rest);

const leaseOf = (name: string): Lease => ({
  name,
  weight: WEIGHTS[name] ?? 1,
  ...(SHARED.has(name) && { isShared: true as const }),
});

/** One follower of what is shared out in parts: its pass is told which of them this worker has. */
export const followParts = (
  { crew, report, tracing, notes }: FollowParts,
  reader: string,
  leases: readonly Lease[],
  pass: (held: readonly string[]) => Promise<number>,
  idle: number | (() => number),
  called?: Called,
  apart?: Apart,
): Following => {
  const names = leases.map(({ name }) => name);
  for (const lease of leases) crew.lease(lease);
  const alsoTaken: Called = {
    ...called,
    onAppend: (callback) => {
      called?.onAppend(callback);
      crew.onTaken(names, callback);
    },
  };
  const held = crew.keep(names, pass, isOfNewerRelease);
  const kept = notes ? notedPass(reader, held, notes) : held;
  const told = (error: unknown): void => report(reader, error);
  const traced = tracing ? tracedPass(reader, kept, told, tracing) : { pass: kept, report: told };
  return follow(resting(traced.pass), idle, traced.report, alsoTaken, apart);
};
