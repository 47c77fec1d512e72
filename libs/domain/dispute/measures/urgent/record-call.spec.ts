import { ana, ben, eve, mia, shop } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { recordCall, refuseUrgent, reviewUrgentMeasure, urgentOf } from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const call = recordCall('03-01T23:20', 'ben');
const refused = andThen(urgentlyFiled, refuseUrgent('03-01T23:10'));
const reviewed = andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'confirmed'));
const tasksOf = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);

it('tells whether the respondent was reached, and closes the task', () => {
  given(...cardHidden)
    .when(call)
    .then(
      recorded('RespondentCalled', {
        respondentId: 'ben',
        officerId: 'mia',
        outcome: 'reached',
        calledAt: shanghai('03-01T23:20'),
      }),
    );
  expect(tasksOf(cardHidden)).toContain('call-respondent');
  expect(tasksOf(andThen(cardHidden, call))).not.toContain('call-respondent');
});
it('is of somebody on whose things a measure was taken', () =>
  given(...cardHidden)
    .when(recordCall('03-01T23:20', 'cai'))
    .thenRefused('UnknownReference'));
it('is offered after a measure, the review included, and where none was taken never', () => {
  const subject = urgentOf(disputeAfter(cardHidden));
  expect([cardHidden, reviewed].map((past) => offered(past, mia, 'RecordCall'))).toEqual([[subject], [subject]]);
  expect(offered(refused, mia, 'RecordCall')).toEqual([]);
  given(...refused)
    .when(call)
    .thenRefused('UnknownReference');
});
it.each([ana, ben, shop])('is no business of those concerned: $id', (by) =>
  given(...cardHidden)
    .when(asked(call, by))
    .thenRefused('NotYourPart'),
);
it('is not found by a stranger', () =>
  given(...cardHidden)
    .when(asked(call, eve))
    .thenRefused('NotFound'));
