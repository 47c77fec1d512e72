import { clockSays, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { mia } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { measuresWithoutInterface, recordMeasuresHandover } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const without = andThen(noticed, measuresWithoutInterface('03-03T11:00', 3));
const carried = recordMeasuresHandover('03-03T12:00', 3);
const tasks = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);
const askKeys = (past: Parameters<typeof disputeAfter>[0]) =>
  planAfter(past)
    .effects.map(({ key }) => key)
    .filter((key) => key.startsWith('ask-platform'));

it('is a task, and nothing that the engine tries again', () => {
  expect(tasks(without)).toEqual(['ask-by-hand/platform:shop']);
  expect(askKeys(without)).toEqual([]);
});
it('waits for the platform’s answer from then on', () => {
  given(...without)
    .when(carried)
    .then(
      recorded('MeasuresAsked', {
        upTo: 3,
        askedAt: shanghai('03-03T12:00'),
        answerDue: due('03-04T12:00'),
        detailsContentId: 'slip',
      }),
    );
  expect(tasks(andThen(without, carried))).toEqual([]);
});
it('is of the packet that was carried, and of nothing that the engine asks by itself', () => {
  given(...without)
    .when(recordMeasuresHandover('03-03T12:00', 7))
    .thenRefused('UnknownReference');
  given(...shopAsked)
    .when(carried)
    .thenRefused('NotByHand');
});
it('what is wanted anew is a task anew', () => {
  const lift = andThen(without, carried, withdrawComplaint('03-03T13:00', 'pair:ben:bag'));
  expect(askKeys(lift)).toEqual(['ask-platform:shop:4']);
  expect(tasks(andThen(lift, measuresWithoutInterface('03-03T13:01', 4)))).toEqual(['ask-by-hand/platform:shop']);
});
it('silence asks again, by a person again', () => {
  const silent = andThen(without, carried, clockSays('NotePlatformSilence', '03-04T12:01', 'platform:shop'));
  expect(askKeys(silent)).toEqual(['ask-platform:shop:3:1']);
});
it('is offered while something is to be carried there', () => {
  expect(offered(without, mia, 'RecordMeasuresHandover')).toEqual(['platform:shop']);
  expect(offered(andThen(without, carried), mia, 'RecordMeasuresHandover')).toEqual([]);
  expect(offered(shopAsked, mia, 'RecordMeasuresHandover')).toEqual([]);
});

belongsTo(without, carried, 'mia');
