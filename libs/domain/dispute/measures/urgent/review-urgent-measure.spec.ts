import { ana, ben, mia, noa, shop } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { reviewUrgentMeasure, urgentOf } from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const measureOf = (past: typeof cardHidden) => disputeAfter(past).measures[bag];
const confirm = reviewUrgentMeasure('03-02T10:00', 'confirmed');

it('confirms', () => {
  const past = andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'confirmed'));
  expect([measureOf(past)?.wanted, planAfter(past).deadlines.some(({ type }) => type === 'UndoUnreviewed')]).toEqual([
    'block',
    false,
  ]);
});
it('undoes at once', () =>
  expect(measureOf(andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'undone')))).toMatchObject({
    wanted: 'lift',
    sequence: 2,
  }));
it('records a wrong notice as a fact of its own', () =>
  given(...cardHidden)
    .when(reviewUrgentMeasure('03-02T10:00', 'wrong'))
    .then(
      recorded('UrgentReviewed', { outcome: 'undone', by: 'review', reviewerId: 'mia' }),
      recorded('UrgentNoticeFoundWrong', { complainantId: 'ana', pairs: [bag] }),
      recorded('MeasureSet', { wanted: 'lift', ground: 'urgent-undone' }),
      ordered('urgent-reviewed', 'shop', bag),
      ordered('urgent-reviewed', 'ben', bag),
      ordered('urgent-reviewed', 'ana', bag),
    ));
it('is offered while a measure waits for it, and made once', () => {
  expect(offered(cardHidden, noa, 'ReviewUrgentMeasure')).toEqual([urgentOf(disputeAfter(cardHidden))]);
  for (const past of [urgentlyFiled, andThen(cardHidden, confirm)]) {
    expect(offered(past, mia, 'ReviewUrgentMeasure')).toEqual([]);
    given(...past)
      .when(confirm)
      .thenRefused('WrongStage');
  }
});
it.each([ana, ben, shop])('is no business of those concerned: $id', (by) =>
  given(...cardHidden)
    .when(asked(confirm, by))
    .thenRefused('NotYourPart'),
);
