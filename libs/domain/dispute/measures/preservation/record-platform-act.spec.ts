import { ben, mia, shop } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, inquired, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { recordPlatformAct } from '../../../testing/measures/lane-commands.js';
import { truthsOf } from '../../truth/truths.js';

const bag = 'pair:ben:bag';
const restored = recordPlatformAct('03-10T10:00', 'restored', [bag], shop);
const effects = (past: Parameters<typeof planAfter>[0]) => planAfter(past).effects.map(({ key }) => key);

it('is on record with date, reason and who told it', () =>
  given(...waiting)
    .when(recordPlatformAct('03-10T10:00', 'restored', [bag], mia, '03-09T10:00'))
    .then(
      recorded('PlatformActed', {
        platformId: 'shop',
        pairs: [bag],
        target: 'item',
        what: 'restored',
        actedAt: shanghai('03-09T10:00'),
        toldBy: 'association',
        reasonContentId: 'why',
      }),
    ));
it('what the platform restored by itself is known not to stand, though a block is wanted', () => {
  const after = disputeAfter(andThen(waiting, restored));
  expect(after.measures[bag]?.wanted).toBe('block');
  const truths = truthsOf({ before: after, after }, bag);
  expect(truths).not.toContain('measure-stands');
  expect(truths).toContain('measure-asked');
});
it('doubles no effect, and asks for nothing', () =>
  expect(effects(andThen(waiting, restored))).toEqual(effects(waiting)));
it('no letter says afterwards that it is lifted now', () => {
  const acted = andThen(inquired, recordPlatformAct('03-22T10:00', 'restored', [bag], shop));
  const before = disputeAfter(acted);
  const after = disputeAfter(andThen(acted, clockSays('EndWaitingPeriod', '03-23T00:02', bag)));
  expect(truthsOf({ before, after }, bag)).not.toContain('lifted-now');
});
it('what is asked anew goes before what it did by itself', () => {
  const after = disputeAfter(andThen(waiting, restored));
  const measure = after.measures[bag];
  const anew = measure && { ...after, measures: { ...after.measures, [bag]: { ...measure, sequence: 99 } } };
  expect(anew && truthsOf({ before: anew, after: anew }, bag)).toContain('measure-stands');
});
it('cannot be in the future, and is about one platform', () =>
  given(...waiting)
    .when(recordPlatformAct('03-10T10:00', 'blocked', [bag], shop, '03-11T10:00'))
    .thenRefused('InstantImplausible'));
it('is offered to platform and staff once there is a notice', () => {
  expect([shop, mia, ben].map((by) => offered(noticed, by, 'RecordPlatformAct').length)).toEqual([3, 3, 0]);
  expect(offered(filed, mia, 'RecordPlatformAct')).toEqual([]);
});

belongsTo(waiting, restored, 'shop', 'mia');
