import fc from 'fast-check';
import { Refused } from '../../../kernel/refusal.js';
import { anyWalk, walk } from '../../../testing/core/walk.js';
import { order, suspended } from '../../../testing/intake/standings.js';
import { ACTIONS } from '../../actions.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { evolveAll } from '../../evolve.js';
import { holdMeasures } from './hold-measures.js';
import { withConsequences } from '../../consequences.js';
import { instant } from '../../../kernel/message.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { disputeAfter, fileOf } from '../../../testing/core/story.js';
import { mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';

const WORLDS = {
  'barred by a court in everything': { bars: [order()], limits: [] },
  'barred against Ben alone': { bars: [order({ kind: 'against', partyId: 'ben' })], limits: [] },
  suspended: { bars: [], limits: [{ ...suspended, until: instant('2030-01-01T00:00:00Z') }] },
};
const BINDING = ['court-order', 'awarded'];

/** What is ordered against a bar, by what was recorded and by nothing else. */
const against = (events: readonly DisputeEvent[], world: keyof typeof WORLDS): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'MeasureSet' &&
    event.data.wanted === 'block' &&
    !BINDING.includes(event.data.ground) &&
    (world !== 'barred against Ben alone' || event.data.respondentId === 'ben')
      ? [`${event.data.ground} on ${pairOf(event.data)}`]
      : [],
  );

describe.each(Object.keys(WORLDS) as (keyof typeof WORLDS)[])('whoever is %s', (world) => {
  it('has nothing taken down, whatever anybody does', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (steps) =>
        walk(
          steps,
          (command, _, outcome) => {
            if (outcome instanceof Refused) return;
            tried.add(command.type);
            const wrong = against(outcome, world);
            if (wrong.length > 0) throw new Error(`${command.type} ordered ${wrong.join()}`);
          },
          WORLDS[world],
        ),
      ),
      { numRuns: 120 },
    );
    // else it has stopped to reach what it is to prove
    expect(tried.size).toBeGreaterThan(Object.keys(ACTIONS).length / 5);
  });
});

/** An action that orders a block and asks nobody: its own decision is what the decider is given. */
it('holds what an action ordered that did not ask, and closes the numbers up', () => {
  const file = {
    ...fileOf(disputeAfter(filed), mia),
    context: { position: 1, mayActFor: [], duties: [], ...WORLDS['barred against Ben alone'] },
  };
  const careless = accepted.filter(({ type }) => type === 'ComplaintAccepted' || type === 'MeasureSet');
  const at = shanghai('03-01T12:00');
  const held = holdMeasures(careless, at, file);
  expect(against(held, 'barred against Ben alone')).toEqual([]);
  expect(
    held.flatMap((event) => (event.type === 'MeasureSet' ? [[pairOf(event.data), event.data.sequence]] : [])),
  ).toEqual([['pair:cai:bag', 1]]);
  expect(held.find(({ type }) => type === 'MeasuresHeld')?.data).toMatchObject({
    pairs: ['pair:ben:bag', 'pair:ben:cap'],
    because: 'barred',
    ground: 'complaint-accepted',
  });
  const after = evolveAll(file.dispute, withConsequences(careless, { type: 'X', data: {}, by: mia, at }, file));
  expect(Object.values(after.tasks).map(({ kind }) => kind)).toContain('decide-held');
});
