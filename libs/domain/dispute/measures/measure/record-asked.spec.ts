import { clockSays, withdrawComplaint } from '../../../testing/core/commands.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const ask = recordAsked('03-03T11:00', 3);

it('awaits the answer from now on', () => {
  given(...noticed)
    .when(ask)
    .then(recorded('MeasuresAsked', { platformId: 'shop', upTo: 3, answerDue: due('03-04T11:00') }));
  const after = planAfter(shopAsked);
  expect(after.effects.map(({ kind }) => kind)).not.toContain('ask-platform');
  expect(after.deadlines.map(({ key }) => key)).toContain('NotePlatformSilence/platform:shop/2026-03-04T03:00:00.000Z');
});
it('counts once, and not for less than was asked already', () => {
  given(...shopAsked)
    .when(ask)
    .then();
  const newer = andThen(shopAsked, withdrawComplaint('03-03T12:00', 'pair:ben:bag'), recordAsked('03-03T12:01', 4));
  given(...newer)
    .when(recordAsked('03-03T12:02', 3))
    .then();
  given(
    ...andThen(
      newer,
      reportMeasures(
        '03-03T12:03',
        ['ben', 'bag', 4, 'confirmed'],
        ['cai', 'bag', 2, 'confirmed'],
        ['ben', 'cap', 3, 'confirmed'],
      ),
    ),
  )
    .when(recordAsked('03-03T12:04', 3))
    .then();
});
it('has nothing to wait for where all was confirmed before', () => {
  const early = andThen(
    noticed,
    reportMeasures(
      '03-03T10:30',
      ['ben', 'bag', 1, 'confirmed'],
      ['cai', 'bag', 2, 'confirmed'],
      ['ben', 'cap', 3, 'confirmed'],
    ),
    ask,
  );
  expect(disputeAfter(early).stages['platform:shop']).toEqual({ stage: 'closed', reason: 'confirmed' });
});
it('counts again after a silence', () =>
  given(...andThen(shopAsked, clockSays('NotePlatformSilence', '03-04T11:01', 'platform:shop')))
    .when(recordAsked('03-04T12:00', 3))
    .then(recorded('MeasuresAsked', { upTo: 3, answerDue: due('03-05T12:00') })));
it('is refused for what was never wanted', () =>
  given(...noticed)
    .when(recordAsked('03-03T11:00', 4))
    .thenRefused('UnknownReference'));

belongsTo(noticed, ask, 'engine');
isRefusedAt(ask, 'intake');
