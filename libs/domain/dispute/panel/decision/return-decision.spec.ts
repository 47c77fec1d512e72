import { ana, noa } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { decisionAfter, panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { returnDecision } from '../../../testing/panel/decision-commands.js';
import { first, held, second } from '../../../testing/panel/decision-stories.js';
import type { DisputeEvent } from '../../core/state.js';

const back = andThen(held.dispute, returnDecision('03-22T10:00'));
/** The panel says the same again, and once more it waits for a second person. */
const again: readonly DisputeEvent[] = [...back, ...held.dispute.filter(({ type }) => type === 'DecisionMade')];

it('gives it back to the panel, whose decision is as if it were not made', () => {
  given(...held.dispute)
    .when(returnDecision('03-22T10:00'))
    .then(recorded('DecisionReturned', { returnedBy: 'noa', reasonContentId: 'why', due: due('03-25T00:00') }));
  expect(panelStageAfter(back)).toMatchObject({ stage: 'deliberation', deadline: due('03-25T00:00') });
  expect(decisionAfter(back)).not.toHaveProperty('made');
  expect(tasksAfter(back)).not.toContain('release-decision');
});
it('is done once: what the panel says then is its own', () => {
  expect(panelStageAfter(again).stage).toBe('decision-release');
  given(...again)
    .when(returnDecision('03-24T10:00'))
    .thenRefused('AnsweredAlready');
  expect([held.dispute, back, again].map((past) => offers(past, 'ReturnDecision')(noa))).toEqual([true, false, false]);
  expect(offers(again, 'ReleaseDecision')(noa)).toBe(true);
});
it('is the association’s, of whom nobody sat on the panel', () => {
  for (const stranger of [second, ana])
    given(...held.dispute)
      .when(returnDecision('03-22T10:00', stranger))
      .thenRefused('NotYourPart');
  const both = { rulebook, calendar, context: { duties: ['case-manager', 'expert'] } } as const;
  givenIn(both)(...held.dispute)
    .when(returnDecision('03-22T10:00', first))
    .thenRefused('NotYourPart'); // a panelist has no case manager's power here
  expect([first, noa].map(offers(held.dispute, 'ReturnDecision', both))).toEqual([false, true]);
});
