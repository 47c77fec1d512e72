import { mia } from '../../../testing/core/actors.js';
import { clockSays, serviceSubjectOf } from '../../../testing/core/commands.js';
import { recordArrival, recordHandover, recordReturned } from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const posted = andThen(accepted, recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post'));
const back = recordReturned('03-04T10:00', 'forwarded-notice', 'ben');

it('is a failure and a task, though mail may still arrive', () =>
  given(...posted)
    .when(back)
    .then(recorded('ServiceFailed', { channel: 'post', reason: 'returned' }), recorded('ServiceOverdue')));
it('of what had arrived another way is only noted', () =>
  given(...andThen(posted, recordArrival('03-03T10:00', 'forwarded-notice', 'ben')))
    .when(back)
    .then(recorded('ServiceFailed')));
it('leaves nothing deemed to have arrived', () =>
  given(...andThen(posted, back))
    .when(clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben')))
    .thenRefused('WrongStage'));
it('may come of what was sent once more', () => {
  const again = andThen(posted, back, recordHandover('03-05T10:00', 'forwarded-notice', 'ben', 'post'));
  expect(disputeAfter(again).tasks).toEqual({});
  expect(disputeAfter(again).stages['service:new-4']?.stage).toBe('deemed-arrival');
  given(...again)
    .when(recordReturned('03-06T10:00', 'forwarded-notice', 'ben'))
    .then(recorded('ServiceFailed'), recorded('ServiceOverdue'));
});
it('counts once, and only of what was sent', () => {
  given(...andThen(posted, back))
    .when(back)
    .then();
  given(...accepted)
    .when(back)
    .thenRefused('UnknownReference');
});
it('is offered of what somebody sent by hand and has not come back', () =>
  expect([accepted, posted, andThen(posted, back)].map((past) => offered(past, mia, 'RecordReturn'))).toEqual([
    [],
    ['service:new-4'],
    [],
  ]));

belongsTo(posted, back, 'mia');
