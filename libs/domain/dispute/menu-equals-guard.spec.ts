import fc from 'fast-check';
import { instant, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { clock } from '../testing/core/actors.js';
import { anyCommand, type Throw } from '../testing/core/any-command.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import { everyStory } from '../testing/core/every-event.js';
import { decidedAsOffered } from '../testing/core/menu-and-guard.js';
import { rulebook } from '../testing/core/rulebook.js';
import { disputeAfter, fileOf } from '../testing/core/story.js';
import type { DisputeCommand } from './actions.js';
import { disputeDecider } from './decider.js';
import { evolveAll } from './evolve.js';
import { plan } from './plan.js';

const number = fc.nat({ max: 1_000_000 });
const minutes = fc.oneof(fc.nat({ max: 60 * 24 }), fc.nat({ max: 60 * 24 * 20 }));
const throws = fc.array(fc.record({ which: number, a: number, b: number, c: number, minutes, due: fc.boolean() }), {
  minLength: 5,
  maxLength: 20,
});

/** Every story and every `given … when` of the other specs holds the same (testing/core/story.ts). */
it('offers what is taken and nothing that is refused for role or stage, from wherever a story has got to', () => {
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
        try {
          const events = decidedAsOffered(command, fileOf(dispute, command.by), disputeDecider.decide);
          if (events.length > 0) taken.add(command.type);
          dispute = evolveAll(dispute, events);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refused.add(command.type);
        }
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
  // else it has stopped to reach what it is to prove
  expect([taken.size, refused.size].every((count) => count > 40)).toBe(true);
});
