import { ada, mia, noa } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { finaliseDecision, refuseReview, requestReview } from '../../../testing/panel/after-commands.js';
import { decided, final } from '../../../testing/panel/after-stories.js';
import { decisionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';

const asked = andThen(decided, requestReview('04-05T10:00'));
const early = andThen(asked, refuseReview('04-06T10:00'));
const types = (past: typeof decided, from: typeof decided) => past.slice(from.length).map(({ type }) => type);

it('is told to the parties, with reasons', () =>
  given(...asked)
    .when(refuseReview('04-06T10:00'))
    .then(
      recorded('ReviewRefused', { refusedBy: 'ada', reasonContentId: 'why' }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    ));
it('leaves the others their time to ask, and is final with it once nobody can any more', () => {
  expect([decisionStageAfter(early), tasksAfter(early).includes('answer-review')]).toEqual(['decision-review', false]);
  expect(types(andThen(early, finaliseDecision('04-12T00:01')), early)).toEqual(['DecisionBecameFinal']);
  given(...asked)
    .when(refuseReview('04-12T10:00'))
    .then(
      recorded('ReviewRefused'),
      recorded('DecisionBecameFinal', { by: 'review-refused' }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
});
it('leaves what was final before as it was', () => {
  const late = andThen(final, requestReview('05-04T10:00', 'new-facts'), refuseReview('05-05T10:00'));
  expect([decisionStageAfter(late), types(late, final)]).toEqual([
    'decision-issued',
    ['ReviewRequested', 'ReviewRefused', 'ServiceOrdered', 'ServiceOrdered'],
  ]);
});
it('is for those who had no hand in the decision, while a review is asked for', () => {
  // Noa let it go out, and Mia prepared the panel
  for (const hand of [noa, mia])
    given(...asked)
      .when(refuseReview('04-06T10:00', hand))
      .thenRefused('NotIndependent');
  given(...decided)
    .when(refuseReview('04-06T10:00'))
    .thenRefused('WrongStage');
  expect([ada, mia, noa].map(offers(asked, 'RefuseReview'))).toEqual([true, false, false]);
  expect(offers(early, 'RefuseReview')(ada)).toBe(false);
});
belongsTo(asked, refuseReview('04-06T10:00'), 'mia');
