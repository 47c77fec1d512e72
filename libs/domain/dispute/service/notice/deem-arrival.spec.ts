import { clock } from '../../../testing/core/actors.js';
import { clockSays, serviceSubjectOf, shanghai } from '../../../testing/core/commands.js';
import { recordArrival, recordHandover } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';

const posted = andThen(accepted, recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post'));
const arrived = andThen(posted, recordArrival('03-03T10:00', 'forwarded-notice', 'ben'));
const deem = clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben'));

it('is on the deemed day where nothing else is proved, and the clock starts there', () =>
  given(...posted)
    .when(deem)
    .then(
      recorded('ServiceArrived', { channel: 'post', proof: 'deemed', arrivedAt: shanghai('2026-03-05T23:59:59') }),
      recorded('ResponseWindowOpened', { due: due('03-11T00:00') }),
    ));
it('is not before that', () =>
  given(...posted)
    .when(clockSays('DeemArrival', '03-05T23:59', serviceSubjectOf('forwarded-notice', 'ben')))
    .thenRefused('DeadlineNotReached'));
it('counts for nothing where another channel was earlier, nor where nothing was posted', () => {
  given(...arrived)
    .when(deem)
    .thenRefused('WrongStage');
  given(...accepted)
    .when(deem)
    .thenRefused('WrongStage');
});
it('is waited for after the posting alone', () =>
  expect([accepted, posted, arrived].map((past) => offered(past, clock, 'DeemArrival'))).toEqual([
    [],
    ['service:new-4'],
    [],
  ]));

belongsTo(posted, deem, 'clock');
