import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given, type Step } from '../../../testing/core/story.js';
import { refuseReview, requestReview } from '../../../testing/panel/after-commands.js';
import { asDecided, decided, final, issued, reviewPanel } from '../../../testing/panel/after-stories.js';
import { decisionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { shanghai } from '../../../testing/core/commands.js';

const once = andThen(decided, requestReview('04-05T10:00'));

it('comes from a party, on the rulebook’s grounds, until the end of the day and not after it', () => {
  given(...decided)
    .when(requestReview('2026-04-11T23:59:59'))
    .then(recorded('ReviewRequested', { partyId: 'ben', ground: 'manifest-error', answerDue: due('04-15T00:00') }));
  given(...decided)
    .when(requestReview('2026-04-12T00:00:01'))
    .thenRefused('DeadlinePassed');
  given(...decided)
    .when(requestReview('04-05T10:00', 'panelist-partial'))
    .thenRefused('ReviewNotOpen');
  given(...decided)
    .when(requestReview('04-05T10:00', 'procedure', cai))
    .thenRefused('NotYourPart');
});
it('comes once from each party, and the association answers', () => {
  given(...once)
    .when(requestReview('04-06T10:00', 'procedure'))
    .thenRefused('AnsweredAlready');
  given(...once)
    .when(requestReview('04-06T10:00', 'procedure', ana))
    .then(recorded('ReviewRequested', { partyId: 'ana' }));
  expect([decisionStageAfter(once), tasksAfter(once)]).toEqual([
    'review-answer',
    expect.arrayContaining(['answer-review']),
  ]);
});
it('is still heard of what is final for what came to light later, within its time', () => {
  given(...final)
    .when(requestReview('05-04T10:00', 'new-facts'))
    .then(recorded('ReviewRequested', { ground: 'new-facts' }));
  given(...final)
    .when(requestReview('07-02T10:00', 'false-evidence'))
    .thenRefused('DeadlinePassed');
  given(...final)
    .when(requestReview('05-04T10:00', 'procedure'))
    .thenRefused('DeadlinePassed');
});
it('is not offered to a party that has asked on all that may come to light later', () => {
  const spent = andThen(
    final,
    requestReview('05-04T10:00', 'new-facts'),
    refuseReview('05-05T10:00'),
    requestReview('05-06T10:00', 'false-evidence'),
    refuseReview('05-07T10:00'),
  );
  for (const ground of ['new-facts', 'false-evidence', 'procedure'] as const)
    given(...spent)
      .when(requestReview('05-08T10:00', ground))
      .thenRefused('AnsweredAlready');
  given(...spent)
    .when(requestReview('05-08T10:00', 'new-facts', ana))
    .then(recorded('ReviewRequested', { partyId: 'ana' }));
  expect([ana, ben, cai, mia].map(offers(decided, 'RequestReview'))).toEqual([true, true, false, false]);
  expect([ana, ben].map(offers(spent, 'RequestReview'))).toEqual([true, false]);
});
it('is of no review, nor of what a review reversed', () => {
  const reversed = issued(reviewPanel, '05-20T10:00', { items: asDecided });
  const ofReview: Step = (dispute) => ({
    type: 'RequestReview',
    data: {
      decisionId: Object.keys(dispute.decisions).at(-1) ?? '',
      ground: 'false-evidence',
      textContentId: 'what-is-wrong',
    },
    by: ana,
    at: shanghai('05-21T10:00'),
  });
  given(...reversed)
    .when(requestReview('05-21T10:00', 'false-evidence', ana))
    .thenRefused('WrongStage');
  for (const party of [ana, ben])
    given(...reversed)
      .when(asked(ofReview, party))
      .thenRefused('ReviewNotOpen');
  expect([ana, ben].map(offers(reversed, 'RequestReview'))).toEqual([false, false]);
});
belongsTo(decided, requestReview('04-05T10:00'), 'ana', 'ben');
