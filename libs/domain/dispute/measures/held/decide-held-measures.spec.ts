import { acceptComplaint } from '../../../testing/core/commands.js';
import { mia } from '../../../testing/core/actors.js';
import { measureSet, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { rejectCounterNotice } from '../../../testing/intake/record-commands.js';
import { answerEarlyRestoration } from '../../../testing/measures/lane-commands.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';
import { decideHeld, order, registered, relying, under } from '../../../testing/intake/standings.js';

const world = registered();
const held = andThenIn(world)(relying, acceptComplaint());
belongsTo(held, decideHeld('03-02T10:00', 'left', 'pair:ben:bag'), 'mia');

it('ordered by a person, with reasons, the measure is asked for; the task stays for the rest', () => {
  givenIn(world)(...held)
    .when(decideHeld('03-02T10:00', 'ordered', 'pair:ben:bag'))
    .then(
      recorded('HeldMeasuresDecided', { outcome: 'ordered', officerId: 'mia', reasonContentId: 'why' }),
      measureSet('pair:ben:bag', 'block', 1, 'ordered-by-person'),
    );
  const one = andThenIn(world)(held, decideHeld('03-02T10:00', 'ordered', 'pair:ben:bag'));
  expect(disputeAfter(one).tasks['decide-held/dispute']).toBeDefined();
  const rest = andThenIn(world)(one, decideHeld('03-02T11:00', 'left', 'pair:cai:bag', 'pair:ben:cap'));
  expect(disputeAfter(rest).tasks['decide-held/dispute']).toBeUndefined();
  expect(offered(rest, mia, 'DecideHeldMeasures')).toEqual([]);
});
it('of goods that are marked behind a guarantee, the whole block is asked for', () => {
  const marked = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'label-and-escrow'));
  const gone = andThenIn(world)(marked, rejectCounterNotice('03-09T10:00', 'bag'));
  const { held: waits, measures } = disputeAfter(gone);
  expect([waits, measures['pair:ben:bag']?.rung]).toEqual([['pair:ben:bag'], 'label-and-escrow']);
  const ordered = andThenIn(world)(gone, decideHeld('03-10T10:00', 'ordered', 'pair:ben:bag'));
  expect(ordered.slice(gone.length)).toContainEqual(measureSet('pair:ben:bag', 'block', 5, 'ordered-by-person'));
});
it('nobody orders what a bar keeps', () =>
  givenIn(under(order()))(...held)
    .when(decideHeld('03-02T10:00', 'ordered', 'pair:ben:bag'))
    .thenRefused('ComplainantBarred'));
it.each([
  ['nothing', held, decideHeld('03-02T10:00', 'ordered'), 'NothingNamed'],
  ['what is not held', held, decideHeld('03-02T10:00', 'left', 'pair:dan:bag'), 'UnknownReference'],
  ['a dispute in which nothing is', accepted, decideHeld('03-02T10:00', 'left', 'pair:ben:bag'), 'NothingNamed'],
] as const)('is refused for %s', (_, past, step, code) =>
  given(...past)
    .when(step)
    .thenRefused(code),
);
