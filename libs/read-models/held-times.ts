import { evolveAll } from '#domain/dispute/evolve.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import { waitsFor, type Waiter } from '#domain/dispute/waits-for.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';

type Turn = { readonly stage: string; readonly waiter: Waiter };
/** How long a dispute stood at a stage with somebody to act, in seconds, all times together. */
export type Held = Turn & { readonly seconds: number };
/** What it has come to: the times that are over, and since when whose turn it is. */
export type HeldTimes = {
  readonly held: readonly Held[];
  readonly turn?: Turn & { readonly since: Instant };
  /** When it was over, if it is. */
  readonly endedAt?: Instant;
};

/**
 * Who held a dispute for how long, from its log alone: between two instants at which something was recorded nothing
 * changes. A time that runs has no length in it, so that a replay comes to the same.
 */
export const heldTimes = (events: Stream<DisputeEvent>['events']): HeldTimes & { readonly dispute: Dispute } => {
  const sums = new Map<string, Held>();
  let dispute = unfiled;
  let turn: HeldTimes['turn'];
  let endedAt: Instant | undefined;
  for (const together of atOnce(events)) {
    const at = together[0]?.meta.at;
    dispute = evolveAll(dispute, together);
    const now = turnOf(dispute);
    if (at === undefined || (now && now.stage === turn?.stage && now.waiter === turn.waiter)) continue;
    if (turn) add(sums, turn, Math.max(0, Math.round((Date.parse(at) - Date.parse(turn.since)) / 1000)));
    if (turn !== undefined || now !== undefined) endedAt = now ? undefined : at;
    turn = now && { ...now, since: at };
  }
  return {
    dispute,
    held: [...sums.values()].filter(({ seconds }) => seconds > 0),
    ...(turn && { turn }),
    ...(endedAt && { endedAt }),
  };
};

const add = (sums: Map<string, Held>, { stage, waiter }: Turn, seconds: number): void => {
  const key = `${stage} ${waiter}`;
  sums.set(key, { stage, waiter, seconds: (sums.get(key)?.seconds ?? 0) + seconds });
};

/** Where it stands and for whom; of one that was not filed, or is over, nothing. */
const turnOf = (dispute: Dispute): Turn | undefined => {
  if (dispute.filedAt === undefined) return undefined;
  const { stage } = getStage(dispute, 'dispute');
  if (stage === 'closed') return undefined;
  const clocks = Object.entries(dispute.stages).flatMap(([subject, state]) =>
    state?.deadline && state.stage !== 'closed' ? [{ subject: subject as Subject, dueAt: state.deadline.dueAt }] : [],
  );
  return { stage, waiter: waitsFor(dispute, clocks) };
};

/** Events that were recorded at one instant, together. */
const atOnce = (events: Stream<DisputeEvent>['events']): readonly Stream<DisputeEvent>['events'][] => {
  const groups: Stream<DisputeEvent>['events'][number][][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.meta.at === event.meta.at) last.push(event);
    else groups.push([event]);
  }
  return groups;
};
