import fc from 'fast-check';
import { Refused } from '../kernel/refusal.js';
import { withdrawComplaint } from '../testing/core/commands.js';
import { noticed } from '../testing/core/scenes.js';
import { disputeAfter, fileOf, whatIsLeft } from '../testing/core/story.js';
import { anyWalk, walk } from '../testing/core/walk.js';
import { ACTIONS, type DisputeCommand } from './actions.js';
import type { DisputeAction } from './core/action.js';
import type { DisputeEvent } from './core/state.js';
import { disputeDecider } from './decider.js';
import { evolveAll } from './evolve.js';

it('leaves nothing to follow, from wherever a story has got to and whatever is then asked', () => {
  const moved = new Set<string>();
  fc.assert(
    fc.property(anyWalk, (steps) =>
      walk(steps, (command, file, outcome) => {
        if (outcome instanceof Refused) return; // a refusal records nothing
        const left = whatIsLeft(outcome, command, file);
        expect([command.type, ...left.map(({ type }) => type)]).toEqual([command.type]);
        if (outcome.length > 0) moved.add(command.type);
      }),
    ),
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
