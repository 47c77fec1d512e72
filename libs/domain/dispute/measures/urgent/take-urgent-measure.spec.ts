import { ana, ben, contextOf, mall, mia, shop } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import {
  recordObjectEnded,
  refuseUrgent,
  takeUrgent,
  takeUrgentMeasure,
  urgentOf,
} from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';
import { recordAsked, reportMeasures } from '../../../testing/service/service-commands.js';
import { rolesOf } from '../../core/roles-of.js';
import type { Measure } from '../measure/state.js';

const bag = 'pair:ben:bag';
const room = 'pair:ben:room';
const measureOf = (
  past: Parameters<typeof disputeAfter>[0],
  pair: 'pair:ben:bag' | 'pair:ben:room' = bag,
): Measure | undefined => disputeAfter(past).measures[pair];

it('is asked of the platform as exactly that rung, and told to all at once', () =>
  given(...andThen(urgentlyFiled, takeUrgent('03-01T23:05')))
    .when(takeUrgentMeasure('03-01T23:10', 'hide-card', [bag]))
    .then(
      recorded('UrgentMeasureTaken', {
        rung: 'hide-card',
        pairs: [bag],
        officerId: 'mia',
        reviewDue: due('03-02T23:10'),
        callDue: due('03-02T00:10'),
      }),
      recorded('MeasureSet', {
        respondentId: 'ben',
        itemId: 'bag',
        wanted: 'block',
        rung: 'hide-card',
        ground: 'urgent',
        sequence: 1,
      }),
      ordered('urgent-measure', 'shop', bag),
      ordered('urgent-measure', 'ben', bag),
      ordered('urgent-measure', 'ana', bag),
    ));
it('leaves the stream and everybody else untouched', () => {
  expect(measureOf(cardHidden, room)).toBeUndefined();
  expect(
    planAfter(cardHidden).effects.flatMap((effect) =>
      'measures' in effect ? effect.measures.map(({ itemId, rung }) => [itemId, rung]) : [],
    ),
  ).toEqual([['bag', 'hide-card']]);
  const dispute = disputeAfter(cardHidden);
  expect(dispute.noticed.map(({ respondentId, itemId }) => `${respondentId}/${itemId}`)).toEqual(['ben/bag']);
  expect(rolesOf(ben, dispute, contextOf(ben))).toEqual(['respondent']);
});
it('can be reported by the platform before the complaint is accepted', () => {
  const told = andThen(
    cardHidden,
    recordAsked('03-01T23:11', 1),
    reportMeasures('03-01T23:12', ['ben', 'bag', 1, 'confirmed']),
  );
  expect(measureOf(told)).toMatchObject({ confirmed: 1, rung: 'hide-card' });
});
it.each([
  ['a stronger one first', 'delist', bag, {}, 'LesserRungFirst'],
  ['one that is not for this kind of item', 'mute', bag, {}, 'RungDoesNotFit'],
  ['one that is no part of the ladder', 'label-and-escrow', bag, {}, 'RungDoesNotFit'],
  ['one on an unchecked right', 'hide-card', bag, { confirmed: { identity: true } }, 'CheckMissing'],
  ['one on an unverified identity', 'hide-card', bag, { confirmed: { right: true } }, 'CheckMissing'],
  ['one on what was not wished for', 'hide-card', 'pair:ben:cap', {}, 'UnknownReference'],
] as const)('is not %s', (_, rung, pair, more, code) =>
  given(...urgentlyFiled)
    .when(takeUrgentMeasure('03-01T23:10', rung, [pair], more))
    .thenRefused(code),
);
it('may be a stronger one with a reason, or after the lesser one', () => {
  expect(
    measureOf(andThen(urgentlyFiled, takeUrgentMeasure('03-01T23:10', 'delist', [bag], { why: 'why' }))),
  ).toMatchObject({ rung: 'delist' });
  expect(measureOf(andThen(cardHidden, takeUrgentMeasure('03-01T23:30', 'delist', [bag])))).toMatchObject({
    rung: 'delist',
    sequence: 2,
  });
  given(...cardHidden)
    .when(takeUrgentMeasure('03-01T23:30', 'hide-card', [bag]))
    .thenRefused('RungDoesNotFit');
});
it('waits for a second person where one may not do it alone', () => {
  const cut = takeUrgentMeasure('03-01T23:10', 'cut-stream', [room], { why: 'why' });
  given(...urgentlyFiled)
    .when(cut)
    .then(recorded('UrgentMeasureProposed', { rung: 'cut-stream', pairs: [room], officerId: 'mia' }));
  expect(measureOf(andThen(urgentlyFiled, cut), room)).toBeUndefined();
});
it('names what it is taken on', () =>
  given(...urgentlyFiled)
    .when(takeUrgentMeasure('03-01T23:10', 'hide-card', []))
    .thenRefused('NothingNamed'));

describe('the menu', () => {
  const subject = urgentOf(disputeAfter(urgentlyFiled));
  it('offers it while some step is left on anything that was wished for', () => {
    expect(offered(urgentlyFiled, mia, 'TakeUrgentMeasure')).toEqual([subject]);
    expect(offered(cardHidden, mia, 'TakeUrgentMeasure')).toEqual([subject]);
    expect(offered(urgentlyFiled, ana, 'TakeUrgentMeasure')).toEqual([]);
  });
  it('does not offer it once all that was wished for has ended, or it was refused', () => {
    const over = andThen(
      urgentlyFiled,
      recordObjectEnded('03-01T23:06', 'bag', ['ben', 'cai'], mia),
      recordObjectEnded('03-01T23:06', 'room', ['ben'], mia),
    );
    expect(offered(over, mia, 'TakeUrgentMeasure')).toEqual([]);
    given(...over)
      .when(takeUrgentMeasure('03-01T23:10', 'hide-card', [bag]))
      .thenRefused('RungDoesNotFit');
    expect(offered(andThen(urgentlyFiled, refuseUrgent('03-01T23:10')), mia, 'TakeUrgentMeasure')).toEqual([]);
  });
});
it.each([ana, ben, shop])('is no business of those concerned: $id', (by) =>
  given(...cardHidden)
    .when(asked(takeUrgentMeasure('03-01T23:30', 'delist', [bag]), by))
    .thenRefused('NotYourPart'),
);
it('is not found by a stranger', () =>
  given(...cardHidden)
    .when(asked(takeUrgentMeasure('03-01T23:30', 'delist', [bag]), mall))
    .thenRefused('NotFound'));
