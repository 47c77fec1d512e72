import { withdrawComplaint } from '../../../testing/core/commands.js';
import { askAgain, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { measureSet } from '../../../testing/core/expected.js';
import { mia } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const refused = andThen(
  shopAsked,
  reportMeasures(
    '03-03T12:00',
    ['ben', 'bag', 1, 'refused'],
    ['cai', 'bag', 2, 'refused'],
    ['ben', 'cap', 3, 'confirmed'],
  ),
);
const again = askAgain('03-04T10:00');

it('wants what was refused again, under new numbers', () => {
  given(...refused)
    .when(again)
    .then(measureSet('pair:ben:bag', 'block', 4, 'asked-again'), measureSet('pair:cai:bag', 'block', 5, 'asked-again'));
  const after = andThen(refused, again);
  expect(planAfter(after).effects.map(({ key }) => key)).toContain('ask-platform:shop:5');
  expect(Object.keys(disputeAfter(after).tasks)).toEqual(['chase-platform/platform:shop']);
});
it('ends the chase when it is carried out then', () => {
  const done = andThen(
    refused,
    again,
    recordAsked('03-04T11:00', 5),
    reportMeasures('03-04T12:00', ['ben', 'bag', 4, 'confirmed'], ['cai', 'bag', 5, 'confirmed']),
  );
  expect(disputeAfter(done).tasks).toEqual({});
});
it('leaves out what was carried out after its refusal or is wanted otherwise now', () => {
  given(...andThen(refused, reportMeasures('03-03T13:00', ['ben', 'bag', 1, 'confirmed'])))
    .when(again)
    .then(measureSet('pair:cai:bag', 'block', 4, 'asked-again'));
  given(...andThen(refused, withdrawComplaint('03-03T13:00', 'pair:ben:bag')))
    .when(again)
    .then(measureSet('pair:cai:bag', 'block', 5, 'asked-again'));
});
it('is refused where nothing was refused, or the platform was never asked', () => {
  given(...shopAsked)
    .when(again)
    .thenRefused('NothingNamed');
  given(...andThen(refused, again))
    .when(again)
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(again)
    .thenRefused('NoSuchSubject');
});
it('is offered while something is refused', () => {
  expect(offered(refused, mia, 'AskAgain')).toEqual(['platform:shop']);
  expect(offered(shopAsked, mia, 'AskAgain')).toEqual([]);
  expect(offered(andThen(refused, again), mia, 'AskAgain')).toEqual([]);
});

belongsTo(refused, again, 'mia');
