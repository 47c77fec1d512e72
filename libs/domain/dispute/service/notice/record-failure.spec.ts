import { engine } from '../../../testing/core/actors.js';
import { clockSays, serviceSubjectOf, shanghai } from '../../../testing/core/commands.js';
import { recordArrival, recordFailure } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';

const mail = recordFailure('03-01T13:00', 'forwarded-notice', 'ben', 'mail');
const platform = recordFailure('03-01T14:00', 'forwarded-notice', 'ben', 'platform');
const overdue = recorded('ServiceOverdue', { effectiveAt: shanghai('03-01T14:00'), repairDue: due('03-04T00:00') });

it('leaves the other channel', () => {
  given(...accepted)
    .when(mail)
    .then(recorded('ServiceFailed', { channel: 'mail', reason: 'bounced', code: '5.1.1' }));
  const keys = planAfter(andThen(accepted, mail)).effects.map(({ key }) => key);
  expect([keys.includes('serve:new-4:mail'), keys.includes('serve:new-4:platform')]).toEqual([false, true]);
});
it('of the last channel gives a person the task to bring it', () => {
  given(...andThen(accepted, mail))
    .when(platform)
    .then(recorded('ServiceFailed', { channel: 'platform' }), overdue);
  expect(planAfter(andThen(accepted, mail, platform)).deadlines.map(({ subject }) => subject)).not.toContain(
    'service:new-4',
  );
});
it('is no new task where one is there already', () =>
  given(
    ...andThen(
      accepted,
      mail,
      clockSays('EscalateService', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben')),
    ),
  )
    .when(recordFailure('03-06T10:00', 'forwarded-notice', 'ben', 'platform'))
    .then(recorded('ServiceFailed')));
it('is only noted after the arrival, and where nobody waits for one', () => {
  given(...andThen(accepted, mail, recordArrival('03-01T13:30', 'forwarded-notice', 'ben')))
    .when(platform)
    .then(recorded('ServiceFailed'));
  given(...accepted)
    .when(recordFailure('03-01T13:00', 'acceptance', 'ana', 'mail'))
    .then(recorded('ServiceFailed'));
});
it('counts once, of each channel', () => {
  const half = andThen(accepted, mail);
  given(...half)
    .when(mail)
    .then();
  expect(
    [half, andThen(half, platform)].map((past) => offered(past, engine, 'RecordFailure').includes('service:new-4')),
  ).toEqual([true, false]);
});
it('is refused for a channel that the document does not go by', () =>
  given(...accepted)
    .when(recordFailure('03-01T13:00', 'statutory-notice', 'shop', 'mail'))
    .thenRefused('UnknownReference'));

belongsTo(accepted, mail, 'engine');
