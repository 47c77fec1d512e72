import { ana, mia } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { panelStageAfter } from '../../../testing/panel/decision-after.js';
import { askParties } from '../../../testing/panel/decision-commands.js';
import { first, second, submitted, submitting } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const closed = andThen(submitted, askParties('03-19T10:00', first), panelClock('CloseSubmissions', '03-23T00:01'));

it('opens another round with the panel’s questions, within its time', () => {
  given(...submitted)
    .when(askParties('03-19T10:00', first))
    .then(
      recorded('SubmissionsOpened', {
        round: 2,
        questionsContentId: 'questions',
        due: due('03-23T00:00'),
        decisionDue: due('03-31T00:00'),
      }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    );
  given(...submitted)
    .when(askParties('03-28T10:00', first))
    .thenRefused('DeadlinePassed');
  expect(panelStageAfter(closed)).toMatchObject({ stage: 'issue-listing', deadline: due('03-31T00:00') });
});
it('is done as often as the rulebook lets it, by who presides', () => {
  given(...closed)
    .when(askParties('03-23T10:00', first))
    .thenRefused('TooMany');
  for (const other of [second, ana, mia])
    given(...submitted)
      .when(askParties('03-19T10:00', other))
      .thenRefused('NotYourPart');
  expect([submitting, submitted, closed].map((past) => offers(past, 'AskParties')(first))).toEqual([
    false,
    true,
    false,
  ]);
  expect([second, ana, mia].map(offers(submitted, 'AskParties'))).toEqual([false, false, false]);
});
