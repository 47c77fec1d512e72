import { ben, mia, noa } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { extendTime } from '../../../testing/panel/decision-commands.js';
import { deliberated } from '../../../testing/panel/decision-stories.js';
import { panelClock, removeExpert } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, panelDrawn, presiding, seatedAfter } from '../../../testing/panel/panel-stories.js';

const overdue = andThen(deliberated.dispute, panelClock('NoteDecisionOverdue', '03-31T00:01'));
const remove = removeExpert('03-31T10:00', presiding);

it('frees the seat with reasons, for which the next of the reserve is asked', () => {
  given(...overdue)
    .when(remove)
    .then(recorded('ExpertRemoved', { neutralId: presiding, reasonContentId: 'why' }), recorded('ExpertAsked'));
  expect(seatedAfter(andThen(overdue, remove))).not.toContain(presiding);
});
it('is of a panel whose time was noted as over and not put off since', () => {
  for (const past of [panelConstituted, deliberated.dispute, andThen(overdue, extendTime('03-31T09:00'))])
    given(...past)
      .when(remove)
      .thenRefused('DeadlineNotReached');
  expect([deliberated.dispute, overdue].map((past) => offers(past, 'RemoveExpert')(noa))).toEqual([false, true]);
});
it('is the association’s, of an expert who sits, and not by whoever handles the dispute', () => {
  given(...overdue)
    .when(asked(remove, ben))
    .thenRefused('NotYourPart');
  given(...overdue)
    .when(asked(remove, mia))
    .thenRefused('SecondPersonNeeded');
  given(...panelDrawn)
    .when(removeExpert('03-14T10:00', presiding))
    .thenRefused('WrongStage');
  expect([mia, ben].map(offers(overdue, 'RemoveExpert'))).toEqual([false, false]);
});
