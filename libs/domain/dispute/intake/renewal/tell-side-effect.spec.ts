import { ben, cai } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { confirmUndone, listSideEffects } from '../../../testing/intake/record-commands.js';
import { tellSideEffect } from '../../../testing/intake/relistings.js';
import { lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const heard = andThen(lifted, tellSideEffect('04-01T10:00', bag));
const chase = 'chase-side-effects/platform:shop';
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('that stands after the lift is asked of the platform and followed up by a person', () => {
  given(...lifted)
    .when(tellSideEffect('04-01T10:00', bag))
    .then(
      recorded('SideEffectTold', { respondentId: 'ben', itemId: 'bag', kind: 'demotion' }),
      recorded('UndoingAsked', { platformId: 'shop', chaseDue: due('04-03T00:00') }),
      ordered('side-effects', 'shop', bag),
    );
  expect(tasksAfter(heard)).toContain(chase);
});
it('is done with when the platform undid it', () =>
  expect(tasksAfter(andThen(heard, confirmUndone('04-02T10:00', bag)))).not.toContain(chase));
it('is told again where the platform undid what it had listed, and something still stands', () => {
  const undone = andThen(lifted, listSideEffects('04-01T10:00', bag), confirmUndone('04-02T10:00', bag));
  const again = andThen(undone, tellSideEffect('04-05T10:00', bag));
  expect(again.slice(undone.length)).toContainEqual(recorded('UndoingAsked', { sideEffectIds: [expect.any(String)] }));
});
it('is no matter while the measure stands', () =>
  given(...noticed)
    .when(tellSideEffect('03-04T10:00', bag))
    .thenRefused('WrongStage'));
it('is offered of what was lifted, to its respondent', () => {
  expect([noticed, lifted].map((past) => offered(past, ben, 'TellSideEffect'))).toEqual([[], [bag]]);
  expect(offered(lifted, cai, 'TellSideEffect')).toEqual([]);
});

belongsTo(lifted, tellSideEffect('04-01T10:00', bag), 'ben');
