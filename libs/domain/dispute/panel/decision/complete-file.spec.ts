import { ana, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { decisionAfter, panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { completeFile, returnFile } from '../../../testing/panel/decision-commands.js';
import { first, second } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

const returned = andThen(panelConstituted, returnFile('03-16T10:00', second));
const complete = completeFile('03-18T10:00');

it('answers the questions and lets the panel read anew, in full', () => {
  given(...returned)
    .when(complete)
    .then(recorded('PanelFileCompleted', { answerContentId: 'answer', readDue: due('03-20T00:00') }));
  const completed = andThen(returned, complete);
  expect(decisionAfter(completed)).toMatchObject({
    answers: [{ questionsContentId: 'questions', answerContentId: 'answer' }],
  });
  expect([panelStageAfter(completed), tasksAfter(completed)]).toMatchObject([
    { stage: 'file-reading', deadline: due('03-20T00:00') },
    [],
  ]);
  expect(panelStageAfter(andThen(completed, panelClock('BeginSubmissions', '03-20T00:01')))).toMatchObject({
    deadline: due('03-23T00:00'),
  });
});
it('is the association’s, while somebody has asked', () => {
  for (const stranger of [ana, first])
    given(...returned)
      .when(asked(complete, stranger))
      .thenRefused('NotYourPart');
  given(...panelConstituted)
    .when(complete)
    .thenRefused('WrongStage');
  expect([panelConstituted, returned].map((past) => offers(past, 'CompleteFile')(mia))).toEqual([false, true]);
});
