import { clock } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { given, givenIn, planAfter } from '../../../testing/core/story.js';
import { submitting } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const begin = panelClock('BeginSubmissions', '03-17T00:01');

it('opens the first round by the clock, and with it the panel’s time; every party is told', () => {
  given(...panelConstituted)
    .when(panelClock('BeginSubmissions', '03-17T00:00'))
    .thenRefused('DeadlineNotReached');
  given(...panelConstituted)
    .when(begin)
    .then(
      recorded('SubmissionsOpened', {
        round: 1,
        partyIds: ['ana', 'ben'],
        due: due('03-20T00:00'),
        decisionDue: due('03-31T00:00'),
      }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    );
});
it('is planned while the file is read, where the rulebook has rounds', () => {
  const planned = (past: typeof submitting) => planAfter(past).deadlines.map(({ type }) => type);
  expect(planned(panelConstituted)).toContain('BeginSubmissions');
  expect(planned(submitting)).not.toContain('BeginSubmissions');
  const { decision } = rulebook;
  const none = { rulebook: { ...rulebook, ...(decision && { decision: { ...decision, rounds: 0 } }) }, calendar };
  givenIn(none)(...panelConstituted)
    .when(begin)
    .thenRefused('TooMany');
  expect(offers(panelConstituted, 'BeginSubmissions', none)(clock)).toBe(false);
});
