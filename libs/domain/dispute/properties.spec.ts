import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { clock } from '../testing/core/actors.js';
import { anyCommand, type Throw } from '../testing/core/any-command.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import { wrongs } from '../testing/core/invariants.js';
import { settled } from '../testing/talks/room-story.js';
import { rulebook } from '../testing/core/rulebook.js';
import { disputeAfter, fileOf } from '../testing/core/story.js';
import type { DisputeCommand } from './actions.js';
import { disputeDecider } from './decider.js';
import { evolveAll } from './evolve.js';
import { plan } from './plan.js';
import type { PlannedDeadline } from './planned-deadlines.js';
import type { Dispute, DisputeEvent } from './core/state.js';
import { unfiled } from './core/unfiled.js';

type Move = Throw & { readonly minutes: number; readonly to: 'later' | 'deadline' | 'back' };
const number = fc.nat({ max: 1_000_000 });
const minutes = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 60 * 24 * 3 }), fc.nat({ max: 60 * 24 * 20 }));
const to = fc.oneof(
  { weight: 6, arbitrary: fc.constant('later') },
  { weight: 3, arbitrary: fc.constant('deadline') },
  { weight: 1, arbitrary: fc.constant('back') },
);
const move: fc.Arbitrary<Move> = fc.record({
  which: number,
  a: number,
  b: number,
  c: number,
  minutes,
  to,
}) as fc.Arbitrary<Move>;
const moves = fc.array(move, { minLength: 15, maxLength: 60, size: 'max' });

type Run = {
  readonly dispute: Dispute;
  readonly events: readonly DisputeEvent[];
  readonly now: Instant;
  readonly done: ReadonlySet<string>;
};
const start: Run = { dispute: unfiled, events: [], now: shanghai('03-01T10:00'), done: new Set() };

const submission = ({ type, subject, actAt }: PlannedDeadline): DisputeCommand =>
  ({ type, data: { subject }, by: clock, at: actAt }) as DisputeCommand;

/** What is recorded; a refusal records nothing, and everything else that is thrown fails the property. */
const decided = (dispute: Dispute, command: DisputeCommand): readonly DisputeEvent[] => {
  try {
    return disputeDecider.decide(command, fileOf(dispute, command.by));
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
};

/** Time goes on by itself, to the next deadline, or an act is recorded that had arrived before. */
const next = (run: Run, { minutes: passed, to: where, ...dice }: Move): Run => {
  const [deadline] = plan(run.dispute, rulebook, calendar).deadlines;
  const later = instant(Date.parse(run.now) + passed * 60_000);
  const now =
    where === 'deadline' && deadline && deadline.actAt > run.now ? deadline.actAt : where === 'back' ? run.now : later;
  const at = where === 'back' ? instant(Date.parse(run.now) - passed * 6_000) : now;
  const due = where === 'deadline' && deadline && deadline.actAt <= now;
  const command = due ? { ...submission(deadline), at: now } : anyCommand(run.dispute, dice, at);
  const events = decided(run.dispute, command);
  return {
    dispute: events.reduce(disputeDecider.evolve, run.dispute),
    events: [...run.events, ...events],
    now,
    done: new Set([...run.done, ...doneBy(run.dispute, events)]),
  };
};

/** The keys of the effects that these events report as carried out. */
const doneBy = (before: Dispute, events: readonly DisputeEvent[]): readonly string[] =>
  events.flatMap((event) => {
    if (event.type === 'ServiceDispatched') return [`serve:${event.data.serviceId}:${event.data.channel}`];
    if (event.type !== 'MeasuresAsked') return [];
    const { platformId, upTo } = event.data;
    return plan(before, rulebook, calendar)
      .effects.map(({ key }) => key)
      .filter((key) => new RegExp(`^ask-platform:${platformId}:${upTo}(:|$)`).test(key));
  });

const check = (run: Run): void => {
  const { effects, deadlines } = plan(run.dispute, rulebook, calendar);
  const wrong = [
    ...wrongs(run.dispute),
    ...effects.filter(({ key }) => run.done.has(key)).map(({ key }) => `owed again: ${key}`),
  ];
  if (wrong.length > 0) throw new Error(`${wrong.join('; ')} after ${JSON.stringify(run.events.slice(1))}`);
  const sequences = run.events.flatMap((event) => (event.type === 'MeasureSet' ? [event.data.sequence] : []));
  if (!sequences.every((sequence, index) => sequence === index + 1)) throw new Error(`sequences ${sequences.join()}`);
  for (const deadline of deadlines) {
    const after = disputeDecider
      .decide(submission(deadline), fileOf(run.dispute, clock))
      .reduce(disputeDecider.evolve, run.dispute);
    if (plan(after, rulebook, calendar).deadlines.some(({ key }) => key === deadline.key))
      throw new Error(`${deadline.key} is planned again`);
  }
};

/** As the log would give them back. */
const reread = (events: readonly DisputeEvent[]): readonly DisputeEvent[] =>
  events.map((event) => JSON.parse(canonicalJson(event)) as DisputeEvent);

it('whatever happens, nobody and nothing is forgotten', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(moves, (all) => {
      const end = all.reduce((run, one) => {
        const after = next(run, one);
        if (after.events.length > run.events.length) check(after);
        return after;
      }, start);
      for (const { type } of end.events) seen.add(type);
      const again = reread(end.events);
      const folds = [disputeAfter(again), evolveAll(unfiled, again)];
      expect([
        isDeepStrictEqual(again, end.events),
        ...folds.map((fold) => isDeepStrictEqual(fold, end.dispute)),
      ]).toEqual([true, true, true]);
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(seen.size).toBeGreaterThan(30); // else it has stopped to reach what it is to prove
});

it('what was settled is performed, found broken, or waited for, whatever happens', () => {
  const begun: Run = {
    ...start,
    dispute: disputeAfter(settled.dispute),
    events: settled.dispute,
    now: shanghai('03-09T10:00'),
  };
  const seen = new Set<string>();
  const property = fc.property(moves, (all) => {
    const end = all.reduce((run, one) => {
      const after = next(run, one);
      if (after.events.length > run.events.length) check(after);
      return after;
    }, begun);
    for (const { type } of end.events) seen.add(type);
  });
  fc.assert(property, { numRuns: 100, endOnFailure: true });
  // what it reaches must not hang on luck
  fc.assert(property, { numRuns: 100, endOnFailure: true, seed: 20261128 });
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'UndertakingReminded',
      'UndertakingOverdue',
      'PerformanceReported',
      'PerformanceConfirmed',
      'BreachAlleged',
    ]),
  );
});

it('left to the clock alone, it never asks for the same thing twice', () =>
  fc.assert(
    fc.property(moves, (all) => {
      let { dispute } = all.reduce(next, start);
      const asked = new Set<string>();
      for (let turn = 0; turn < 40; turn += 1) {
        const [deadline] = plan(dispute, rulebook, calendar).deadlines;
        if (!deadline) break;
        expect(asked.has(deadline.key)).toBe(false);
        asked.add(deadline.key);
        dispute = disputeDecider
          .decide(submission(deadline), fileOf(dispute, clock))
          .reduce(disputeDecider.evolve, dispute);
      }
      expect(wrongs(dispute)).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  ));
