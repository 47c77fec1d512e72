import { asked, andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { clockSays, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { mall, shop } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { filed, lifted, noticed, shopAsked } from '../../../testing/core/scenes.js';

const confirmBag = reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed']);
const refuseBag = reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'refused']);
const tasksAfter = (...steps: Parameters<typeof andThen> extends [unknown, ...infer S] ? S : never) =>
  Object.keys(disputeAfter(andThen(shopAsked, ...steps)).tasks);

it('confirms item by item', () => {
  given(...shopAsked)
    .when(reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed'], ['cai', 'bag', 2, 'confirmed']))
    .then(
      { type: 'MeasureConfirmed', data: { respondentId: 'ben', itemId: 'bag', sequence: 1 } },
      { type: 'MeasureConfirmed', data: { respondentId: 'cai', itemId: 'bag', sequence: 2 } },
    );
  const all = andThen(
    shopAsked,
    confirmBag,
    reportMeasures('03-03T13:00', ['cai', 'bag', 2, 'confirmed'], ['ben', 'cap', 3, 'confirmed']),
  );
  expect(disputeAfter(all).stages['platform:shop']).toEqual({ stage: 'closed', reason: 'confirmed' });
});
it("keeps the platform's own date and its reason", () => {
  const told = { respondentId: 'ben', itemId: 'bag', sequence: 1 };
  const says = (result: object) =>
    ({ ...confirmBag, data: { results: [{ ...told, ...result }] } as object }) as typeof confirmBag;
  given(...shopAsked)
    .when(says({ outcome: 'confirmed', carriedOutAt: shanghai('03-03T11:30') }))
    .then({ type: 'MeasureConfirmed', data: { ...told, carriedOutAt: shanghai('03-03T11:30') } });
  given(...shopAsked)
    .when(says({ outcome: 'refused', reasonCode: 'not-ours', reasonContentId: 'why' }))
    .then(
      recorded('MeasureRefused', { ...told, reasonCode: 'not-ours', reasonContentId: 'why' }),
      ordered('measure-refused', 'ana', 'pair:ben:bag'),
    );
});
it('refuses with a reason: a person chases the platform, the complainant is told', () => {
  given(...shopAsked)
    .when(refuseBag)
    .then(
      recorded('MeasureRefused', { sequence: 1, reasonCode: 'other', chaseDue: due('03-05T00:00') }),
      ordered('measure-refused', 'ana', 'pair:ben:bag'),
    );
  expect(tasksAfter(refuseBag)).toEqual(['chase-platform/platform:shop']);
});
it('refuses to put back what was lifted: its respondent is told, and the complainant of its own', () => {
  const withdrawn = andThen(shopAsked, withdrawComplaint('03-04T10:00', 'pair:ben:bag'));
  given(...withdrawn)
    .when(reportMeasures('03-04T12:00', ['ben', 'bag', 4, 'refused'], ['cai', 'bag', 2, 'refused']))
    .then(
      recorded('MeasureRefused', { itemId: 'bag', sequence: 4 }),
      recorded('MeasureRefused', { respondentId: 'cai', sequence: 2 }),
      ordered('measure-refused', 'ana', 'pair:cai:bag'),
      ordered('measure-refused', 'ben', 'pair:ben:bag'),
    );
});
it('leaves the chase while anything is refused, in whatever order it is told', () => {
  const rest = [
    ['cai', 'bag', 2, 'confirmed'],
    ['ben', 'cap', 3, 'confirmed'],
  ] as const;
  expect(tasksAfter(refuseBag, reportMeasures('03-03T13:00', ...rest))).toEqual(['chase-platform/platform:shop']);
  expect(tasksAfter(reportMeasures('03-03T13:00', ['ben', 'bag', 1, 'refused'], ...rest))).toEqual([
    'chase-platform/platform:shop',
  ]);
  expect(tasksAfter(refuseBag, reportMeasures('03-03T13:00', ...rest), confirmBag)).toEqual([]);
});
it('counts once; a refusal after the confirmation is none', () => {
  for (const again of [confirmBag, refuseBag])
    given(...andThen(shopAsked, confirmBag))
      .when(again)
      .then();
  given(...andThen(shopAsked, refuseBag))
    .when(refuseBag)
    .then();
});
it('of an overtaken number is kept, and leaves the newer one wanted', () => {
  const overtaken = andThen(shopAsked, withdrawComplaint('03-03T11:30', 'pair:ben:bag'));
  given(...overtaken)
    .when(confirmBag)
    .then(recorded('MeasureConfirmed', { sequence: 1 }));
  expect(disputeAfter(andThen(overtaken, confirmBag)).measures['pair:ben:bag']).toMatchObject({
    wanted: 'lift',
    sequence: 4,
    confirmed: 1,
  });
});
it('may tell several numbers of one pair, each once', () => {
  const overtaken = andThen(shopAsked, withdrawComplaint('03-03T11:30', 'pair:ben:bag'));
  given(...overtaken)
    .when(reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'bag', 4, 'confirmed']))
    .then(recorded('MeasureConfirmed', { sequence: 1 }), recorded('MeasureConfirmed', { sequence: 4 }));
  given(...shopAsked)
    .when(reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'bag', 1, 'refused']))
    .thenRefused('NamedTwice');
});
it('still counts after the time for it', () =>
  given(...andThen(shopAsked, clockSays('NotePlatformSilence', '03-04T11:01', 'platform:shop')))
    .when({ ...confirmBag, at: shanghai('03-06T10:00') })
    .then(recorded('MeasureConfirmed')));
it('is possible on a closed pair', () =>
  given(...andThen(lifted, recordAsked('03-23T01:00', 4)))
    .when(reportMeasures('03-23T10:00', ['ben', 'bag', 4, 'confirmed']))
    .then(recorded('MeasureConfirmed', { sequence: 4 })));
it('is refused for a number that was never given', () =>
  given(...shopAsked)
    .when(reportMeasures('03-03T12:00', ['ben', 'bag', 2, 'confirmed']))
    .thenRefused('UnknownReference'));
it('names something of its own', () => {
  given(...shopAsked)
    .when(reportMeasures('03-03T12:00'))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(asked(confirmBag, mall))
    .thenRefused('NotFound');
});
it('is offered for what is not carried out yet, refused or not', () => {
  expect(offered(shopAsked, shop, 'ReportMeasures')).toHaveLength(3);
  const told = andThen(
    shopAsked,
    reportMeasures('03-03T12:00', ['ben', 'bag', 1, 'confirmed'], ['ben', 'cap', 3, 'refused']),
  );
  expect(offered(told, shop, 'ReportMeasures')).toEqual(['pair:cai:bag', 'pair:ben:cap']);
});

belongsTo(shopAsked, confirmBag, 'shop');
it('is not found before the complaint is accepted', () =>
  given(...filed)
    .when(confirmBag)
    .thenRefused('NotFound'));
