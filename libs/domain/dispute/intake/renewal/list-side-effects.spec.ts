import { mia, shop } from '../../../testing/core/actors.js';
import { acceptComplaint, recordCourtOrder } from '../../../testing/core/commands.js';
import { measuresWithoutInterface, recordMeasuresHandover } from '../../../testing/service/service-commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { listSideEffects } from '../../../testing/intake/record-commands.js';
import { told } from '../../../testing/notification/every-told.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { filed, lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, asked, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const list = listSideEffects('03-04T10:00', bag);
const byHand = andThen(noticed, measuresWithoutInterface('03-03T11:00', 3), recordMeasuresHandover('03-03T12:00', 3));
const unmeasured = andThenIn({ rulebook: { ...rulebook, measureOnAcceptance: 'none' }, calendar })(
  filed,
  acceptComplaint(),
);

it('are only listed while the measure stands, and their undoing is asked for when it ends', () => {
  const listed = andThen(noticed, listSideEffects('03-04T10:00', bag));
  expect(listed.slice(noticed.length)).toEqual([
    recorded('SideEffectListed', { kind: 'demotion' }),
    recorded('SideEffectListed', { kind: 'penalty-points' }),
  ]);
  const restored = andThen(listed, recordCourtOrder('03-05T10:00', 'restore', bag));
  expect(restored).toContainEqual(recorded('UndoingAsked', { platformId: 'shop', chaseDue: due('03-07T00:00') }));
  expect(restored).toContainEqual(ordered('side-effects', 'shop', bag));
});
it('after the lift ask at once for the undoing, which a person follows up', () =>
  expect(Object.keys(disputeAfter(andThen(lifted, listSideEffects('04-01T10:00', bag))).tasks)).toContain(
    'chase-side-effects/platform:shop',
  ));
it('names something, beside a measure', () => {
  given(...noticed)
    .when(told(list, { sideEffects: [] }))
    .thenRefused('NothingNamed');
  given(...unmeasured)
    .when(list)
    .thenRefused('MeasureNotStanding');
});
it('is entered by a person for a platform without an interface alone, and the record says so', () => {
  given(...byHand)
    .when(asked(list, mia))
    .then(
      recorded('SideEffectListed', { kind: 'demotion', byHand: true }),
      recorded('SideEffectListed', { kind: 'penalty-points', byHand: true }),
    );
  given(...noticed)
    .when(asked(list, mia))
    .thenRefused('NotByHand');
});
it('is offered beside a measure to the platform, and to staff where the platform has no interface', () => {
  const counts = (by: typeof mia) =>
    [unmeasured, noticed, byHand].map((past) => offered(past, by, 'ListSideEffects').length);
  expect([counts(shop), counts(mia)]).toEqual([
    [0, 3, 3],
    [0, 0, 3],
  ]);
});

belongsTo(noticed, list, 'shop', 'mia');
