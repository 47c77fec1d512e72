import {
  acceptComplaint,
  clockSays,
  recordCourtOrder,
  rejectComplaint,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { ana, mia, shop } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { answered, filed, inquired, kept, lifted, noticed, shopAsked, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { agreedOn, underDelegation } from '../../../testing/intake/delegations.js';
import { recordPlatformAct, urgentOf } from '../../../testing/measures/lane-commands.js';
import { endChase, recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { cardHidden } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const restore = recordCourtOrder('03-22T10:00', 'restore', bag);
const told = [
  ordered('court-order', 'shop', bag),
  ordered('court-order', 'ana', bag),
  ordered('court-order', 'ben', bag),
];

it.each([
  ['an unanswered pair', noticed],
  ['the arrival of an answer', answered],
  ['the waiting period', waiting],
  ['the inquiry', inquired],
  ['a proceeding', kept],
])('goes before %s', (_, past) => {
  const events = andThen(past, restore).slice(past.length);
  expect(events.slice(0, 5)).toEqual([
    {
      type: 'CourtOrderRecorded',
      data: { pairs: [bag], order: 'restore', issuedAt: shanghai('03-01T10:00'), detailsContentId: 'order' },
    },
    measureSet(bag, 'lift', 4, 'court-order'),
    ...told,
  ]);
  expect(disputeAfter(andThen(past, restore)).stages[bag]).toEqual({ stage: 'closed', reason: 'taken-to-court' });
  expect(
    planAfter(andThen(past, restore)).deadlines.filter(({ subject }) => /ben:bag|proceeding/.test(subject)),
  ).toEqual([]);
});
it('goes before what was done urgently while the complaint is still checked', () => {
  const restored = andThen(cardHidden, recordCourtOrder('03-02T09:00', 'restore', bag));
  expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
  expect(disputeAfter(restored).stages[bag]).toEqual({ stage: 'closed', reason: 'taken-to-court' });
  const later = andThen(restored, acceptComplaint('03-02T10:00'));
  expect(disputeAfter(later).measures[bag]?.wanted).toBe('lift');
  expect(disputeAfter(later).stages['pair:ben:room']).toEqual({ stage: 'awaiting-counter-notice' });
  const down = andThen(cardHidden, recordCourtOrder('03-02T09:00', 'take-down', bag));
  for (const past of [
    andThen(down, clockSays('UndoUnreviewed', '2026-03-02T23:10:30', urgentOf)),
    andThen(down, acceptComplaint('03-02T10:00')),
  ])
    expect(disputeAfter(past).measures[bag]?.wanted).toBe('block');
  expect(offered(cardHidden, mia, 'RecordCourtOrder')).toEqual([bag]);
});
it('goes before what was handed over, and its result goes back as the court ordered', () => {
  for (const [order, measure] of [
    ['restore', 'lift'],
    ['take-down', 'keep'],
  ] as const) {
    const past = andThenIn(agreedOn())(underDelegation, recordCourtOrder('03-03T10:00', order, bag));
    expect(past).toContainEqual(
      recorded('DelegatedResultGiven', {
        items: [{ pair: bag, outcome: 'taken-to-court', measure, grounds: ['taken-to-court'], legalKind: 'none' }],
      }),
    );
  }
});
it('to take down sets the measure where none stands', () => {
  given(...lifted)
    .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
    .then(recorded('CourtOrderRecorded'), measureSet(bag, 'block', 5, 'court-order'), ...told);
  given(...andThen(noticed, withdrawComplaint('03-04T10:00', bag)))
    .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
    .then(recorded('CourtOrderRecorded'), measureSet(bag, 'block', 5, 'court-order'), ...told);
});
it('may be replaced by a later one', () =>
  given(...andThen(noticed, restore))
    .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
    .then(recorded('CourtOrderRecorded'), measureSet(bag, 'block', 5, 'court-order'), ...told));
it('leaves alone a measure that is as ordered', () =>
  given(...noticed)
    .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
    .then(recorded('CourtOrderRecorded'), ...told));
describe('goes before what the platform made of the same wish', () => {
  const refused = andThen(shopAsked, reportMeasures('03-04T10:00', ['ben', 'bag', 1, 'refused']));
  const confirmed = andThen(shopAsked, reportMeasures('03-04T10:00', ['ben', 'bag', 1, 'confirmed']));
  it.each([
    ['refused', refused],
    ['refused, and let be', andThen(refused, endChase('03-05T10:00'))],
    ['undone by itself', andThen(confirmed, recordPlatformAct('03-06T10:00', 'restored', [bag], shop))],
  ])('a block that it %s is asked for anew', (_, past) =>
    given(...past)
      .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
      .then(recorded('CourtOrderRecorded'), measureSet(bag, 'block', 4, 'court-order'), ...told),
  );
  it('a lift that it refused, too, and not what it has carried out', () => {
    const asked = andThen(confirmed, restore, recordAsked('03-22T10:10', 4));
    const unwilling = andThen(asked, reportMeasures('03-23T10:00', ['ben', 'bag', 4, 'refused']));
    given(...unwilling)
      .when(recordCourtOrder('03-25T10:00', 'restore', bag))
      .then(recorded('CourtOrderRecorded'), measureSet(bag, 'lift', 5, 'court-order'), ...told);
    given(...confirmed)
      .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
      .then(recorded('CourtOrderRecorded'), ...told);
  });
});
it('cannot have been issued after now', () =>
  given(...noticed)
    .when(recordCourtOrder('03-01T09:59', 'restore', bag))
    .thenRefused('InstantImplausible'));
it('names something, once', () => {
  given(...noticed)
    .when(recordCourtOrder('03-25T10:00', 'restore'))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(recordCourtOrder('03-25T10:00', 'restore', bag, bag))
    .thenRefused('NamedTwice');
});
it('is offered for what was noticed, however it ended', () => {
  expect(offered(noticed, mia, 'RecordCourtOrder')).toHaveLength(3);
  expect(offered(lifted, mia, 'RecordCourtOrder')).toContain(bag);
  expect(offered(noticed, ana, 'RecordCourtOrder')).toEqual([]);
});

belongsTo(noticed, restore, 'mia');
isRefusedAt(restore, 'intake');
it('is refused for what nobody was ever told of', () => {
  const without = andThen(filed, withdrawComplaint('03-01T11:00', bag), acceptComplaint());
  for (const past of [without, andThen(filed, rejectComplaint('03-01T11:00', 'other'))])
    given(...past)
      .when(recordCourtOrder('03-25T10:00', 'take-down', bag))
      .thenRefused('WrongStage');
  expect(offered(without, mia, 'RecordCourtOrder')).not.toContain(bag);
});
