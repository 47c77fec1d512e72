import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { waitsFor, type Waiter } from '#domain/dispute/waits-for.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';

type Events = Stream<DisputeEvent>['events'];
/** At which stage a dispute stands, and for whom. */
export type Turn = { readonly stage: string; readonly waiter: Waiter };
type Folded = {
  readonly dispute: Dispute;
  /** Whose turn it was from when on, whenever that changed; nobody's before it is filed and once it is over. */
  readonly turns: readonly { readonly since: Instant; readonly turn: Turn | undefined }[];
};
const folded = new WeakMap<Events, Folded>();

/** A dispute as it stands after these events: many rows are made of one stream, which is folded once for all. */
export const foldedDispute = (events: Events): Dispute => foldedOf(events).dispute;

export const turnsOf = (events: Events): Folded['turns'] => foldedOf(events).turns;

const foldedOf = (events: Events): Folded => {
  const known = folded.get(events) ?? fold(events);
  folded.set(events, known);
  return known;
};

/** Instant by instant, for what is recorded at one is one act. */
const fold = (events: Events): Folded => {
  const turns: Folded['turns'][number][] = [];
  let dispute = unfiled;
  let turn: Turn | undefined;
  let end = 0;
  for (let first = events[0]; first; first = events[end]) {
    const [since, start] = [first.meta.at, end];
    while (events[end]?.meta.at === since) end += 1;
    dispute = evolveAll(dispute, events.slice(start, end));
    const now = turnOf(dispute);
    if (now?.stage === turn?.stage && now?.waiter === turn?.waiter) continue;
    turns.push({ since, turn: now });
    turn = now;
  }
  return { dispute, turns };
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
