import { clockSays } from '../../../testing/core/commands.js';
import { askAgain, endChase, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { mia } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const refused = andThen(
  shopAsked,
  reportMeasures(
    '03-03T12:00',
    ['ben', 'bag', 1, 'refused'],
    ['cai', 'bag', 2, 'confirmed'],
    ['ben', 'cap', 3, 'confirmed'],
  ),
);
const end = endChase('03-04T10:00');
const tasksAfter = (...past: Parameters<typeof disputeAfter>) => Object.keys(disputeAfter(...past).tasks);

it('closes the task with its reason; what is wanted stays wanted', () => {
  given(...refused)
    .when(end)
    .then(recorded('ChaseEnded', { platformId: 'shop', reason: 'refusal-accepted' }));
  const after = disputeAfter(andThen(refused, end));
  expect(after.tasks).toEqual({});
  expect(after.measures['pair:ben:bag']).toMatchObject({ wanted: 'block', refused: 1 });
});
it('leaves it possible to ask again, and a new refusal is followed up anew', () => {
  const again = andThen(refused, end, askAgain('03-05T10:00'), recordAsked('03-05T11:00', 4));
  expect(tasksAfter(andThen(again, reportMeasures('03-05T12:00', ['ben', 'bag', 4, 'refused'])))).toEqual([
    'chase-platform/platform:shop',
  ]);
  expect(tasksAfter(andThen(again, reportMeasures('03-05T12:00', ['ben', 'bag', 4, 'confirmed'])))).toEqual([]);
});
it('does not keep the next task open when all else is carried out', () => {
  const silent = andThen(
    shopAsked,
    clockSays('NotePlatformSilence', '03-04T12:00', 'platform:shop'),
    recordAsked('03-04T13:00', 3),
  );
  const partly = andThen(
    silent,
    reportMeasures('03-04T14:00', ['ben', 'bag', 1, 'refused']),
    end,
    reportMeasures('03-04T15:00', ['cai', 'bag', 2, 'refused']),
  );
  expect(tasksAfter(partly)).toEqual(['chase-platform/platform:shop']);
  const done = andThen(
    partly,
    reportMeasures('03-04T16:00', ['cai', 'bag', 2, 'confirmed'], ['ben', 'cap', 3, 'confirmed']),
  );
  expect(tasksAfter(done)).toEqual([]);
});
it('is refused where nobody is to follow up anything', () => {
  for (const past of [shopAsked, andThen(refused, end)])
    given(...past)
      .when(end)
      .thenRefused('NothingNamed');
  given(...noticed)
    .when(end)
    .thenRefused('NoSuchSubject');
});
it('is offered while somebody is to follow it up', () => {
  expect(offered(refused, mia, 'EndChase')).toEqual(['platform:shop']);
  expect(offered(shopAsked, mia, 'EndChase')).toEqual([]);
  expect(offered(andThen(refused, end), mia, 'EndChase')).toEqual([]);
});

belongsTo(refused, end, 'mia');
