import fc from 'fast-check';
import { instant, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { clock } from '../testing/core/actors.js';
import { anyCommand, namesSomething, type Throw } from '../testing/core/any-command.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import { everyStory } from '../testing/core/every-event.js';
import { contradiction } from '../testing/core/menu-and-guard.js';
import { rulebook } from '../testing/core/rulebook.js';
import { disputeAfter, fileOf } from '../testing/core/story.js';
import type { DisputeCommand } from './actions.js';
import type { DisputeFile } from './core/action.js';
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

const outcomeOf = (command: DisputeCommand, file: DisputeFile): readonly DisputeEvent[] | Refused => {
  try {
    return disputeDecider.decide(command, file);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
};

/** Every story and every `given … when` of the other specs holds the same (testing/core/story.ts). */
it('offers what is taken and nothing that is refused for role or stage, from wherever a story has got to', () => {
  const contradictions = new Set<string>();
  const taken = new Set<string>();
  const refused = new Set<string>();
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
        const file = fileOf(dispute, command.by);
        const outcome = outcomeOf(command, file);
        const found = contradiction(command, file, outcome);
        if (found !== undefined) contradictions.add(found);
        (outcome instanceof Refused ? refused : taken).add(command.type);
        if (!(outcome instanceof Refused)) dispute = evolveAll(dispute, outcome);
      }
    }),
    { numRuns: 200 },
  );
  expect([...contradictions]).toEqual([]);
  // else it has stopped to reach what it is to prove
  expect([taken.size, refused.size].every((count) => count > 40)).toBe(true);
});
