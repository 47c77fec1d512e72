import { ana, ben, mia } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { extendTime } from '../../../testing/panel/decision-commands.js';
import { first, issuesListed, second, submitting } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const late = andThen(issuesListed, panelClock('NoteDecisionOverdue', '03-31T00:01'));
const longer = andThen(late, extendTime('03-31T10:00'));

it('adds the rulebook’s days to the panel’s time, of which the parties are told', () => {
  given(...issuesListed)
    .when(extendTime('03-20T11:00', first))
    .then(
      recorded('DecisionTimeExtended', { due: due('04-07T00:00'), reasonContentId: 'why' }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    );
  expect([panelStageAfter(longer), tasksAfter(longer)]).toMatchObject([{ deadline: due('04-07T00:00') }, []]);
});
it('leaves the running round as long as it is', () =>
  expect(panelStageAfter(andThen(submitting, extendTime('03-18T10:00')))).toMatchObject({
    stage: 'submissions',
    deadline: due('03-20T00:00'),
  }));
it('is done once, by who presides or by the association', () => {
  given(...longer)
    .when(extendTime('03-31T11:00', first))
    .thenRefused('AnsweredAlready');
  for (const other of [second, ana, ben])
    given(...issuesListed)
      .when(extendTime('03-20T11:00', other))
      .thenRefused('NotYourPart');
  expect([first, mia, second, ana].map(offers(issuesListed, 'ExtendDecisionTime'))).toEqual([true, true, false, false]);
  expect([panelConstituted, late, longer].map((past) => offers(past, 'ExtendDecisionTime')(mia))).toEqual([
    false,
    true,
    false,
  ]);
});
