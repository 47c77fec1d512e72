import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed, shopAsked } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const silence = clockSays('NotePlatformSilence', '2026-03-04T11:00:30', 'platform:shop');
const keysAfter = (past: Parameters<typeof planAfter>[0]) =>
  planAfter(past).effects.flatMap(({ kind, key }) => (kind === 'ask-platform' ? [key] : []));

it('asks the platform again and has a person follow it up', () => {
  given(...shopAsked)
    .when(silence)
    .then(
      recorded('PlatformSilent', {
        platformId: 'shop',
        upTo: 3,
        effectiveAt: shanghai('03-04T11:00'),
        chaseDue: due('03-06T00:00'),
      }),
    );
  const after = andThen(shopAsked, silence);
  expect(keysAfter(after)).toEqual(['ask-platform:shop:3:1']);
  expect(Object.keys(disputeAfter(after).tasks)).toEqual(['chase-platform/platform:shop']);
});
it('asks for the rest alone, under a new key each time', () => {
  const once = andThen(shopAsked, reportMeasures('03-04T10:00', ['ben', 'cap', 3, 'confirmed']), silence);
  expect(
    planAfter(once).effects.flatMap((effect) =>
      'measures' in effect ? effect.measures.map(({ sequence }) => sequence) : [],
    ),
  ).toEqual([1, 2]);
  expect(keysAfter(once)).toEqual(['ask-platform:shop:2:1']);
  const twice = andThen(
    once,
    recordAsked('03-04T12:00', 2),
    clockSays('NotePlatformSilence', '03-05T12:01', 'platform:shop'),
  );
  expect(keysAfter(twice)).toEqual(['ask-platform:shop:2:2']);
});
it('ends the chase when the platform does it after all', () => {
  const done = reportMeasures(
    '03-05T10:00',
    ['ben', 'bag', 1, 'confirmed'],
    ['cai', 'bag', 2, 'confirmed'],
    ['ben', 'cap', 3, 'confirmed'],
  );
  const after = andThen(shopAsked, silence, done);
  expect([keysAfter(after), disputeAfter(after).tasks]).toEqual([[], {}]);
});
it('waits for the settling time', () =>
  given(...shopAsked)
    .when(clockSays('NotePlatformSilence', '2026-03-04T11:00:29', 'platform:shop'))
    .thenRefused('DeadlineNotReached'));
it('is overtaken by the answer', () =>
  given(
    ...andThen(
      shopAsked,
      reportMeasures(
        '03-04T10:00',
        ['ben', 'bag', 1, 'confirmed'],
        ['cai', 'bag', 2, 'refused'],
        ['ben', 'cap', 3, 'confirmed'],
      ),
    ),
  )
    .when(silence)
    .thenRefused('WrongStage'));
it('is refused for a platform that was not asked', () =>
  given(...noticed)
    .when(silence)
    .thenRefused('NoSuchSubject'));

belongsTo(shopAsked, silence, 'clock');
