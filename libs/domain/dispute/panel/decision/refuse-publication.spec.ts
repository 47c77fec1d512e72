import { ana, mia, noa } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { approvePublication, proposePublication, refusePublication } from '../../../testing/panel/after-commands.js';
import { final } from '../../../testing/panel/after-stories.js';
import { tasksAfter } from '../../../testing/panel/decision-after.js';

const proposed = andThen(final, proposePublication('04-13T10:00'));
const refuse = refusePublication('04-14T10:00');
const refused = andThen(proposed, refuse);

it('puts an end to the proposal, with the reason; another can be made', () => {
  given(...proposed)
    .when(refuse)
    .then(recorded('PublicationRefused', { refusedBy: 'noa', reasonContentId: 'why' }));
  expect(tasksAfter(refused)).not.toContain('approve-publication');
  for (const again of [approvePublication('04-14T11:00'), refusePublication('04-14T11:00')])
    given(...refused)
      .when(again)
      .thenRefused('UnknownReference');
  expect(offers(refused, 'ProposePublication')(mia)).toBe(true);
});
it('is by a second person, of what is proposed', () => {
  given(...proposed)
    .when(refusePublication('04-14T10:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect([mia, noa, ana].map(offers(proposed, 'RefusePublication'))).toEqual([false, true, false]);
  expect([final, refused].map((past) => offers(past, 'RefusePublication')(noa))).toEqual([false, false]);
});
belongsTo(proposed, refuse, 'mia');
