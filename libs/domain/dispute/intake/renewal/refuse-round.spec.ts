import { mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { admitRound, raiseAgain, refuseRound } from '../../../testing/intake/record-commands.js';
import { lifted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const raised = andThen(lifted, raiseAgain('04-01T10:00', bag));

it('is told with a reason to the complainant alone', () => {
  given(...raised)
    .when(refuseRound('04-02T10:00'))
    .then(recorded('RoundRefused', { reasonContentId: 'why' }), ordered('round-refused', 'ana', bag));
  expect(Object.keys(disputeAfter(andThen(raised, refuseRound('04-02T10:00'))).tasks)).toEqual(['next-step/dispute']);
});
it('is of a round that waits, and offered then', () => {
  given(...lifted)
    .when(refuseRound('04-02T10:00'))
    .thenRefused('UnknownReference');
  for (const past of [andThen(raised, refuseRound('04-02T10:00')), andThen(raised, admitRound('04-02T10:00'))]) {
    given(...past)
      .when(refuseRound('04-02T11:00'))
      .thenRefused('WrongStage');
    expect(offered(past, mia, 'RefuseRound')).toEqual([]);
  }
  expect([lifted, raised].map((past) => offered(past, mia, 'RefuseRound'))).toEqual([[], ['dispute']]);
});

belongsTo(raised, refuseRound('04-02T10:00'), 'mia');
