import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { returnFile } from '../../../testing/panel/decision-commands.js';
import { first, second, submitting } from '../../../testing/panel/decision-stories.js';
import { panelConstituted, reserved } from '../../../testing/panel/panel-stories.js';

const returned = andThen(panelConstituted, returnFile('03-16T10:00', second));

it('is work of the association, and nothing of the panel’s time runs meanwhile', () => {
  expect(returned.at(-1)).toEqual(
    recorded('PanelFileReturned', { panelistId: second.id, questionsContentId: 'questions' }),
  );
  expect([panelStageAfter(returned), tasksAfter(returned)]).toEqual([
    { stage: 'file-completion', deadline: undefined },
    expect.arrayContaining(['complete-file']),
  ]);
});
it('is done within the time to read it', () => {
  given(...panelConstituted)
    .when(returnFile('2026-03-17T00:00:00.000', second))
    .then(recorded('PanelFileReturned'));
  given(...panelConstituted)
    .when(returnFile('2026-03-17T00:00:00.001', second))
    .thenRefused('DeadlinePassed');
});
it('is for everybody who sits, and offered to nobody else or later', () => {
  for (const stranger of [ana, mia])
    given(...panelConstituted)
      .when(returnFile('03-16T10:00', stranger))
      .thenRefused('NotYourPart');
  given(...panelConstituted)
    .when(returnFile('03-16T10:00', { kind: 'person', id: reserved[0] ?? '' }))
    .thenRefused('NotFound');
  expect([first, second, ana, mia].map(offers(panelConstituted, 'ReturnFile'))).toEqual([true, true, false, false]);
  expect([returned, submitting].map((past) => offers(past, 'ReturnFile')(second))).toEqual([false, false]);
});
