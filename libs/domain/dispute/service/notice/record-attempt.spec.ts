import { shanghai } from '../../../testing/core/commands.js';
import { recordAttempt, recordArrival } from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { mia } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const call = recordAttempt('03-01T13:00', 'forwarded-notice', 'ben', 'telephone');

it('of a call that nobody answered is kept, and changes nothing', () => {
  given(...accepted)
    .when(call)
    .then(
      recorded('ServiceAttempted', {
        channel: 'telephone',
        outcome: 'no-answer',
        attemptedAt: shanghai('03-01T13:00'),
      }),
    );
  expect(disputeAfter(andThen(accepted, call))).toEqual(disputeAfter(accepted));
});
it('is over when the document has arrived', () => {
  const arrived = andThen(accepted, recordArrival('03-01T12:30', 'forwarded-notice', 'ben'));
  given(...arrived)
    .when(call)
    .thenRefused('WrongStage');
  expect([accepted, arrived].map((past) => offered(past, mia, 'RecordAttempt').includes('service:new-4'))).toEqual([
    true,
    false,
  ]);
});
belongsTo(accepted, call, 'mia');
