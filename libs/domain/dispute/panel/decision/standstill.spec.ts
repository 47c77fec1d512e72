import { ana, ben } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { endPanelCase, firstIn, refuseReview, requestReview } from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { decisionAfter, decisionStageAfter, panelStageAfter } from '../../../testing/panel/decision-after.js';
import { makeSubmission, returnDecision, startDeliberation } from '../../../testing/panel/decision-commands.js';
import { first, held, issuesListed, submitting, third } from '../../../testing/panel/decision-stories.js';
import {
  acceptSeat,
  challengeExpert,
  decideCompetence,
  objectToCompetence,
  recuseExpert,
} from '../../../testing/panel/panel-commands.js';
import { panelConstituted, presiding, reserved } from '../../../testing/panel/panel-stories.js';
import type { DisputeEvent } from '../../core/state.js';

type Past = readonly DisputeEvent[];
const next = { kind: 'person', id: reserved[0] ?? '' } as const;
const replaced = andThen(submitting, recuseExpert('03-18T10:00', third), acceptSeat('03-20T10:00', next));
const questioned = (past: Past) =>
  andThen(past, objectToCompetence('03-18T10:00', ana), decideCompetence('03-20T10:00', 'rejected'));

it.each([
  ['a seat was free', replaced],
  ['its competence was in question', questioned(submitting)],
])('lets parties file until the day that moved while %s', (_, past) => {
  expect(panelStageAfter(past)).toMatchObject({ stage: 'submissions', deadline: due('03-22T00:00') });
  given(...past)
    .when(makeSubmission('03-21T12:00', ben))
    .then(recorded('SubmissionMade', { partyId: 'ben' }));
  given(...past)
    .when(makeSubmission('03-22T00:01', ben))
    .thenRefused('DeadlinePassed');
  expect(decisionAfter(past).decisionDue).toEqual(due('04-02T00:00'));
});
it('lets the panel deliberate for as long as it could not after a question', () => {
  const asked = andThen(
    issuesListed,
    objectToCompetence('03-19T11:00', ana),
    decideCompetence('03-21T10:00', 'rejected'),
  );
  const deliberating = andThen(asked, startDeliberation('03-21T11:00', first));
  expect(panelStageAfter(deliberating).deadline).toEqual(due('04-02T00:00'));
});
it('counts a day once on which a question was open and a seat free, and each of them', () => {
  const past = andThen(
    submitting,
    objectToCompetence('03-17T10:00', ana),
    recuseExpert('03-18T10:00', third),
    decideCompetence('03-19T10:00', 'rejected'),
    acceptSeat('03-20T10:00', next),
  );
  expect([panelStageAfter(past).deadline, decisionAfter(past).decisionDue]).toEqual([
    due('03-23T00:00'),
    due('04-03T00:00'),
  ]);
});
it('gives a panel whose decision was sent back the time to decide anew', () => {
  const late = andThen(held.dispute, returnDecision('04-05T10:00'));
  expect(decisionAfter(late).decisionDue).toEqual(panelStageAfter(late).deadline);
  given(...late)
    .when(endPanelCase('04-05T11:00', 'lapsed'))
    .thenRefused('DeadlineNotReached');
  expect(decisionAfter(andThen(held.dispute, returnDecision('03-22T10:00'))).decisionDue).toEqual(due('03-31T00:00'));
});

describe('on a day that may still move', () => {
  const unsure = (past: Past) =>
    past.map((event): DisputeEvent => {
      if (event.type === 'DecisionIssued' && event.data.reviewDue)
        return { ...event, data: { ...event.data, reviewDue: { ...event.data.reviewDue, provisional: true } } };
      if (event.type === 'PanelConstituted')
        return { ...event, data: { ...event.data, challengeDue: { ...event.data.challengeDue, provisional: true } } };
      if (event.type === 'SubmissionsOpened')
        return { ...event, data: { ...event.data, due: { ...event.data.due, provisional: true } } };
      return event;
    });
  it('nobody is late with a submission or a challenge', () => {
    given(...unsure(submitting))
      .when(makeSubmission('03-20T10:00', ben))
      .then(recorded('SubmissionMade'));
    given(...unsure(panelConstituted))
      .when(challengeExpert('03-19T10:00', ben, presiding))
      .then(recorded('ExpertChallenged'));
    given(...panelConstituted)
      .when(challengeExpert('03-19T10:00', ben, presiding))
      .thenRefused('DeadlinePassed');
  });
  it('nobody is late with a wish for a review, and a person’s word on the day holds for the others, too', () => {
    given(...unsure(decided))
      .when(requestReview('04-12T10:00'))
      .then(recorded('ReviewRequested'));
    const dispute = disputeAfter(decided);
    const { reviewDue } = Object.values(dispute.decisions)[0]?.issued ?? {};
    if (!reviewDue) throw new Error('no time for a review');
    const later = { ...reviewDue, dueAt: '2026-04-13T16:00:00.000Z' as typeof reviewDue.dueAt };
    const confirmed: Past = [
      ...unsure(decided),
      {
        type: 'DayConfirmed',
        data: { subject: `decision:${firstIn(dispute)}`, due: later, noteContentId: 'note' },
      },
    ];
    const asked = andThen(confirmed, requestReview('04-13T10:00'));
    given(...asked)
      .when(requestReview('04-13T11:00', 'procedure', ana))
      .then(recorded('ReviewRequested', { partyId: 'ana' }));
    given(...asked)
      .when(requestReview('04-14T00:01', 'procedure', ana))
      .thenRefused('DeadlinePassed');
    expect(decisionStageAfter(andThen(asked, refuseReview('04-13T12:00')))).toBe('decision-review');
  });
});
