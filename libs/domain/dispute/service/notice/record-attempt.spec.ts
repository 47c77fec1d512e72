import { shanghai, serviceSubjectOf, clockSays } from '../../../testing/core/commands.js';
import {
  recordAttempt,
  recordArrival,
  recordHandover,
  recordReturned,
} from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
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
it('is over when the document has arrived', () =>
  given(...andThen(accepted, recordArrival('03-01T12:30', 'forwarded-notice', 'ben')))
    .when(call)
    .thenRefused('WrongStage'));
belongsTo(accepted, call, 'mia');

describe('what came back', () => {
  const posted = andThen(accepted, recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post'));
  const back = recordReturned('03-04T10:00', 'forwarded-notice', 'ben');
  it('is a failure and a task, though mail may still arrive', () =>
    given(...posted)
      .when(back)
      .then(recorded('ServiceFailed', { channel: 'post', reason: 'returned' }), recorded('ServiceOverdue')));
  it('is not deemed to have arrived', () =>
    given(...andThen(posted, back))
      .when(clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben')))
      .thenRefused('WrongStage'));
  it('may be sent once more, and come back once more', () => {
    const again = andThen(posted, back, recordHandover('03-05T10:00', 'forwarded-notice', 'ben', 'post'));
    expect(disputeAfter(again).tasks).toEqual({});
    expect(disputeAfter(again).stages['service:new-4']?.stage).toBe('deemed-arrival');
    given(...again)
      .when(recordReturned('03-06T10:00', 'forwarded-notice', 'ben'))
      .then(recorded('ServiceFailed'), recorded('ServiceOverdue'));
  });
  it('was sent before', () =>
    given(...accepted)
      .when(back)
      .thenRefused('UnknownReference'));
  belongsTo(posted, back, 'mia');
});
