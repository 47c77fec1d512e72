import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { localDate } from '../../../calendar/local-date.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import {
  correctAsAsked,
  openReview,
  requestClarification,
  requestReview,
} from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { decisionAfter, decisionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';

const ask = requestClarification('04-05T10:00');
const asked = andThen(decided, ask);
const waits = (past: typeof decided) => tasksAfter(past).includes('answer-clarification');

it('is asked for within thirty days of the issue, by a party, one at a time, and waits for the association', () => {
  given(...decided)
    .when(requestClarification('2026-05-01T23:59:59', 'correction', ana))
    .then(recorded('ClarificationRequested', { partyId: 'ana', wish: 'correction' }));
  given(...decided)
    .when(requestClarification('2026-05-02T00:00:01'))
    .thenRefused('DeadlinePassed');
  given(...decided)
    .when(requestClarification('04-05T10:00', 'clarification', cai))
    .thenRefused('NotYourPart');
  given(...asked)
    .when(requestClarification('04-06T10:00', 'correction'))
    .thenRefused('AnsweredAlready');
  expect([waits(decided), waits(asked), decisionStageAfter(asked)]).toEqual([false, true, 'decision-review']);
  expect([ana, ben, cai, mia].map(offers(asked, 'RequestClarification'))).toEqual([true, false, false, false]);
});

it('is in time on a day that may still move', () => {
  const open = { rulebook, calendar: { ...calendar, version: 'short', until: localDate('2026-04-10') } };
  givenIn(open)(...decided)
    .when(requestClarification('2026-05-02T00:00:01'))
    .then(recorded('ClarificationRequested'));
});

it('is answered by a correction that names it, once', () => {
  const wanted = andThen(decided, requestClarification('04-05T10:00', 'correction'));
  const corrected = andThen(wanted, correctAsAsked('04-06T10:00'));
  expect([waits(corrected), decisionAfter(corrected).corrections.length]).toEqual([false, 1]);
  given(...corrected)
    .when(correctAsAsked('04-07T10:00'))
    .thenRefused('AnsweredAlready');
});

it('waits until each has its answer, and while others review the decision', () => {
  const both = [ask, requestClarification('04-08T10:00', 'correction', ana)];
  expect(waits(andThen(decided, ...both, correctAsAsked('04-09T10:00')))).toBe(true);
  expect(waits(andThen(asked, requestReview('04-06T10:00'), openReview('04-07T10:00')))).toBe(true);
});
belongsTo(decided, ask, 'ana', 'ben');
