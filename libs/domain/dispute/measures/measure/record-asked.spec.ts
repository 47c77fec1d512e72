import { clockSays, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import type { DisputeEvent } from '../../core/state.js';

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
describe('what is asked later', () => {
  const twice = andThen(shopAsked, withdrawComplaint('03-03T12:00', 'pair:ben:bag'), recordAsked('03-03T20:00', 4));
  const silentAt = (past: readonly DisputeEvent[]) =>
    planAfter(past).deadlines.flatMap(({ type, dueAt }) => (type === 'NotePlatformSilence' ? [dueAt] : []));
  it('puts off nothing that was asked before, and has its own time', () => {
    expect(twice.at(-1)).toEqual(recorded('MeasuresAsked', { upTo: 4, answerDue: due('03-04T20:00') }));
    expect(silentAt(twice)).toEqual([shanghai('03-04T11:00')]);
    given(...twice)
      .when(clockSays('NotePlatformSilence', '03-04T11:01', 'platform:shop'))
      .then(recorded('PlatformSilent', { upTo: 4, effectiveAt: shanghai('03-04T11:00') }));
  });
  it('is waited for alone once the rest is answered, and no silence is told before', () => {
    const one = andThen(twice, reportMeasures('03-03T21:00', ['cai', 'bag', 2, 'confirmed']));
    expect(silentAt(one)).toEqual([shanghai('03-04T11:00')]);
    const both = andThen(one, reportMeasures('03-03T22:00', ['ben', 'cap', 3, 'refused']));
    expect(silentAt(both)).toEqual([shanghai('03-04T20:00')]);
    expect(silentAt(andThen(both, reportMeasures('03-03T23:00', ['ben', 'bag', 4, 'confirmed'])))).toEqual([]);
  });
  it('waits for nothing that is wanted otherwise now', () => {
    const all = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
    const lifted = andThen(shopAsked, withdrawComplaint('03-03T12:00', ...all), recordAsked('03-03T20:00', 6));
    expect(silentAt(lifted)).toEqual([shanghai('03-04T20:00')]);
  });
});
it('is refused for what was never wanted', () =>
  given(...noticed)
    .when(recordAsked('03-03T11:00', 4))
    .thenRefused('UnknownReference'));

belongsTo(noticed, ask, 'engine');
isRefusedAt(ask, 'intake');
