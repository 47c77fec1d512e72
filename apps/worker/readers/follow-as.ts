import { follow, type Called, type Following } from '#event-store/follow.js';
import type { FailingNotes } from '#infrastructure/crew/failing-readers.js';
import type { Crew } from '#infrastructure/crew/open-crew.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { Apart } from './hurry.js';
import { notedPass } from './noted-pass.js';
import { resting } from './resting.js';
import { tracedPass } from './traced-pass.js';

type Pass = () => Promise<number>;

/** Follows under a name; see `follow`. One worker at a time does it, under a lease of that name. */
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
    followParts(parts, name, [{ name, weight: WEIGHTS[name] ?? 1 }], pass, ...rest);

/** One follower of what is shared out in parts: its pass is told which of them this worker has. */
export const followParts = (
  { crew, report, tracing, notes }: FollowParts,
  reader: string,
  leases: readonly Parameters<Crew['lease']>[0][],
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
  const held = crew.keep(names, pass);
  const kept = notes ? notedPass(reader, held, notes) : held;
  const told = (error: unknown): void => report(reader, error);
  const traced = tracing ? tracedPass(reader, kept, told, tracing) : { pass: kept, report: told };
  return follow(resting(traced.pass), idle, traced.report, alsoTaken, apart);
};
