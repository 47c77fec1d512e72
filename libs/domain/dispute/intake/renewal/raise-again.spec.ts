import { ana, ben } from '../../../testing/core/actors.js';
import { recordCourtOrder } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { raiseAgain, refuseRound } from '../../../testing/intake/record-commands.js';
import { told } from '../../../testing/notification/every-told.js';
import { lifted, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const raised = andThen(lifted, raiseAgain('04-01T10:00', bag));

it('takes nothing down, and is nobody’s business but the association’s until it is looked at', () => {
  given(...lifted)
    .when(raiseAgain('04-01T10:00', bag))
    .then(recorded('RaisedAgain', { pairs: [bag], checkDue: due('04-05T00:00') }));
  expect(disputeAfter(raised).measures[bag]?.wanted).toBe('lift');
  expect(Object.keys(disputeAfter(raised).tasks)).toContain('check-round/dispute');
});
it('is for what was lifted, once at a time', () => {
  given(...raised)
    .when(raiseAgain('04-01T11:00', bag))
    .thenRefused('NamedTwice');
  given(...waiting)
    .when(raiseAgain('04-01T11:00', bag))
    .thenRefused('WrongStage');
  given(...andThen(lifted, recordCourtOrder('04-01T09:00', 'restore', bag)))
    .when(raiseAgain('04-01T11:00', bag))
    .thenRefused('WrongStage');
});
it('declares that it is true', () =>
  given(...lifted)
    .when(told(raiseAgain('04-01T10:00', bag), { declaration: '' }))
    .thenRefused('DeclarationMissing'));
it('is offered of what was lifted, while no round is asked for', () => {
  const refused = andThen(raised, refuseRound('04-02T10:00'));
  expect([waiting, lifted, raised, refused].map((past) => offered(past, ana, 'RaiseAgain'))).toEqual([
    [],
    [bag],
    [],
    [bag],
  ]);
  expect(offered(lifted, ben, 'RaiseAgain')).toEqual([]);
});

belongsTo(lifted, raiseAgain('04-01T10:00', bag), 'ana');
