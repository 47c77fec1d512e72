import { mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { confirmUndone } from '../../../testing/intake/record-commands.js';
import { endUndoing, tellSideEffect } from '../../../testing/intake/relistings.js';
import { told } from '../../../testing/notification/every-told.js';
import { lifted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const heard = andThen(lifted, tellSideEffect('04-01T10:00', bag));
const chase = 'chase-side-effects/platform:shop';
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('ends with a reason that the respondent is told', () => {
  given(...heard)
    .when(endUndoing('04-02T10:00', bag))
    .then(
      recorded('UndoingEnded', { reason: 'another-ground', noteContentId: 'why' }),
      ordered('undoing-ended', 'ben', bag),
    );
  expect(tasksAfter(andThen(heard, endUndoing('04-02T10:00', bag)))).not.toContain(chase);
});
it('goes on for whatever else is owed', () => {
  const two = andThen(heard, tellSideEffect('04-01T11:00', bag), endUndoing('04-02T10:00', bag));
  expect(tasksAfter(two)).toContain(chase);
  expect(tasksAfter(andThen(two, confirmUndone('04-03T10:00', bag)))).not.toContain(chase);
});
it('names what is owed', () => {
  given(...heard)
    .when(told(endUndoing('04-02T10:00', bag), { sideEffectIds: ['none'] }))
    .thenRefused('UnknownReference');
  given(...heard)
    .when(told(endUndoing('04-02T10:00', bag), { sideEffectIds: [] }))
    .thenRefused('NothingNamed');
});
it('is of a pair for which anything is owed, and offered then', () => {
  const ended = andThen(heard, endUndoing('04-02T10:00', bag));
  given(...ended)
    .when(endUndoing('04-02T11:00', bag))
    .thenRefused('UnknownReference');
  given(...lifted)
    .when(told(endUndoing('04-02T10:00', bag), { sideEffectIds: [] }))
    .thenRefused('NothingNamed');
  expect([lifted, heard, ended].map((past) => offered(past, mia, 'EndUndoing'))).toEqual([[], [bag], []]);
});

belongsTo(heard, endUndoing('04-02T10:00', bag), 'mia');
