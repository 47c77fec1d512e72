import fc from 'fast-check';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { DisputeFile } from '../../dispute/core/action.js';
import type { DecisionContext } from '../../dispute/core/decision-context.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { disputeDecider } from '../../dispute/decider.js';
import { evolveAll } from '../../dispute/evolve.js';
import { plan } from '../../dispute/plan.js';
import { instant, type Instant } from '../../kernel/message.js';
import { Refused } from '../../kernel/refusal.js';
import { clock } from './actors.js';
import { anyCommand, namesSomething, type Throw } from './any-command.js';
import { calendar } from './calendar.js';
import { shanghai } from './commands.js';
import { everyStory } from './every-event.js';
import { rulebook } from './rulebook.js';
import { disputeAfter, fileOf } from './story.js';

const number = fc.nat({ max: 1_000_000 });
const minutes = fc.oneof(fc.nat({ max: 60 * 24 }), fc.nat({ max: 60 * 24 * 20 }));
const throws = fc.array(fc.record({ which: number, a: number, b: number, c: number, minutes, due: fc.boolean() }), {
  minLength: 5,
  maxLength: 20,
});

/** From the end of which story, and what dice then ask one after the other. */
export const anyWalk = fc.record({ from: fc.nat({ max: everyStory.length - 1 }), throws });

type Walk = typeof anyWalk extends fc.Arbitrary<infer W> ? W : never;
export type Outcome = readonly DisputeEvent[] | Refused;

/** Tells `look` of each command that is tried, on which file, and what came of it; the next one stands on that. */
export const walk = (
  { from, throws: all }: Walk,
  look: (command: DisputeCommand, file: DisputeFile, outcome: Outcome) => void,
  context: Partial<DecisionContext> = {},
): void => {
  let dispute = disputeAfter(everyStory[from] ?? []);
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
    const file = fileOf(dispute, command.by, { rulebook, calendar, context });
    const outcome = outcomeOf(command, file);
    look(command, file, outcome);
    if (!(outcome instanceof Refused)) dispute = evolveAll(dispute, outcome);
  }
};

const outcomeOf = (command: DisputeCommand, file: DisputeFile): Outcome => {
  try {
    return disputeDecider.decide(command, file);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
};
