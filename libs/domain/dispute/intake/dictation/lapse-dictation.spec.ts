import { clock } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { called, confirmDictation, dictateCounterNotice, dictationOf } from '../../../testing/intake/dictations.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const written = andThen(noticed, dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }));
const lapse = clockSays('LapseDictation', '03-05T00:01', dictationOf);

it('of a complaint closes the dispute, and its party is told', () => {
  expect(planAfter(called).deadlines).toContainEqual(
    expect.objectContaining({ key: `LapseDictation/dictation:new-1/${shanghai('03-05T00:00')}`, clause: 'D 1' }),
  );
  given(...called)
    .when(clockSays('LapseDictation', '03-05T00:01', dictationOf))
    .then(
      { type: 'DictationLapsed', data: { dictationId: 'new-1', effectiveAt: shanghai('03-05T00:00') } },
      ordered('dictation-lapsed', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
      recorded('DisputeClosed', { reason: 'lapsed' }),
    );
  expect(disputeAfter(andThen(called, clockSays('LapseDictation', '03-05T00:01', dictationOf))).tasks).toEqual({});
});
it('of a counter-notice leaves the items answered by nobody', () => {
  given(...written)
    .when(clockSays('LapseDictation', '03-09T00:01', dictationOf))
    .then(recorded('DictationLapsed'), ordered('dictation-lapsed', 'ben', bag));
  const lapsed = andThen(written, clockSays('LapseDictation', '03-09T00:01', dictationOf));
  expect(disputeAfter(lapsed).counterNotices).toEqual({});
});
it('waits for the day to end, and is overtaken by the confirmation', () => {
  given(...called)
    .when(clockSays('LapseDictation', '03-04T23:59', dictationOf))
    .thenRefused('DeadlineNotReached');
  given(...andThen(called, confirmDictation('03-04T10:00')))
    .when(lapse)
    .thenRefused('WrongStage');
});
it('is waited for until then', () =>
  expect(
    [called, andThen(called, confirmDictation('03-04T10:00'))].map(
      (past) => offered(past, clock, 'LapseDictation').length,
    ),
  ).toEqual([1, 0]));

belongsTo(called, lapse, 'clock');
