import fc from 'fast-check';
import { instant, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { clock } from '../testing/core/actors.js';
import { anyCommand, namesSomething, type Throw } from '../testing/core/any-command.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai, withdrawComplaint } from '../testing/core/commands.js';
import { everyStory } from '../testing/core/every-event.js';
import { rulebook } from '../testing/core/rulebook.js';
import { noticed } from '../testing/core/scenes.js';
import { disputeAfter, fileOf, whatIsLeft } from '../testing/core/story.js';
import { ACTIONS } from './actions.js';
import type { DisputeCommand } from './actions.js';
import type { DisputeAction } from './core/action.js';
import type { DisputeEvent } from './core/state.js';
import { disputeDecider } from './decider.js';
import { evolveAll } from './evolve.js';
import { plan } from './plan.js';

const number = fc.nat({ max: 1_000_000 });
const minutes = fc.oneof(fc.nat({ max: 60 * 24 }), fc.nat({ max: 60 * 24 * 20 }));
const throws = fc.array(fc.record({ which: number, a: number, b: number, c: number, minutes, due: fc.boolean() }), {
  minLength: 5,
  maxLength: 20,
});

type Tried = { readonly events: readonly DisputeEvent[]; readonly left: readonly DisputeEvent[] };

/** What is recorded, and what that leaves to follow. A refusal records nothing. */
const tried = (command: DisputeCommand, file: ReturnType<typeof fileOf>): Tried => {
  try {
    const events = disputeDecider.decide(command, file);
    return { events, left: whatIsLeft(events, command, file) };
  } catch (error) {
    if (error instanceof Refused) return { events: [], left: [] };
    throw error;
  }
};

it('leaves nothing to follow, from wherever a story has got to and whatever is then asked', () => {
  const moved = new Set<string>();
  fc.assert(
    fc.property(fc.nat({ max: everyStory.length - 1 }), throws, (which, all) => {
      let dispute = disputeAfter(everyStory[which] ?? []);
      let now: Instant = shanghai('04-02T10:00');
      for (const { minutes: passed, due, ...dice } of all) {
        const [deadline] = plan(dispute, rulebook, calendar).deadlines;
        const later = instant(Date.parse(now) + passed * 60_000);
        now = due && deadline && deadline.actAt > now ? deadline.actAt : later;
        const command =
          due && deadline
            ? ({ type: deadline.type, data: { subject: deadline.subject }, by: clock, at: now } as DisputeCommand)
            : anyCommand(dispute, dice as Throw, now);
        if (!namesSomething(command)) continue;
        const { events, left } = tried(command, fileOf(dispute, command.by));
        expect([command.type, ...left.map(({ type }) => type)]).toEqual([command.type]);
        if (events.length > 0) moved.add(command.type);
        dispute = evolveAll(dispute, events);
      }
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(moved.size).toBeGreaterThan(40); // else it has stopped to reach what it is to prove
});

describe('an action says only what it does itself', () => {
  const command = withdrawComplaint('03-04T10:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag');
  const file = (dispute = disputeAfter(noticed)) => fileOf(dispute, command.by);
  const alone = (ACTIONS.WithdrawComplaint as DisputeAction<DisputeCommand>).decide(command, file());
  const typesOf = (events: readonly DisputeEvent[]) => events.map(({ type }) => type);

  it('and the decider adds what follows, the end of the dispute for one', () => {
    expect(typesOf(whatIsLeft(alone, command, file()))).toContain('DisputeClosed');
    expect(typesOf(disputeDecider.decide(command, file()))).toContain('DisputeClosed');
  });
  it('but a report that changes nothing wakes nobody, whatever there would be to mend', () =>
    expect(whatIsLeft([], command, file(evolveAll(disputeAfter(noticed), alone)))).toEqual([]));
});
