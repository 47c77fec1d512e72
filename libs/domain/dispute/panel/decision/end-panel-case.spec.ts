import { ana, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { endPanelCase } from '../../../testing/panel/after-commands.js';
import { tasksAfter } from '../../../testing/panel/decision-after.js';
import { first, held, second, submitting } from '../../../testing/panel/decision-stories.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const ended = andThen(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn'));

it('is dismissed by its presiding panelist and nobody else', () => {
  for (const other of [mia, second])
    given(...panelConstituted)
      .when(endPanelCase('03-20T10:00', 'dismissed', other))
      .thenRefused('NotYourPart');
  given(...panelConstituted)
    .when(endPanelCase('03-20T10:00', 'taken-to-court', first))
    .thenRefused('NotYourPart');
  given(...panelConstituted)
    .when(endPanelCase('03-20T10:00', 'dismissed', first))
    .then(
      recorded('PanelCaseEnded', { reason: 'dismissed', effectiveAt: shanghai('03-20T10:00') }),
      recorded('PanelEnded', { outcome: 'dismissed' }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
      recorded('NextStepAwaited'),
    );
});
it.each(['taken-to-court', 'withdrawn'] as const)('is recorded by the association as %s', (reason) =>
  expect(andThen(panelConstituted, endPanelCase('03-20T10:00', reason)).slice(panelConstituted.length)).toEqual(
    expect.arrayContaining([recorded('PanelCaseEnded', { reason }), recorded('NextStepAwaited')]),
  ),
);
it('lapses only when its time is over', () => {
  given(...panelConstituted)
    .when(endPanelCase('03-20T10:00', 'lapsed'))
    .thenRefused('DeadlineNotReached');
  given(...submitting)
    .when(endPanelCase('2026-03-31T00:00:00.000', 'lapsed'))
    .thenRefused('DeadlineNotReached');
  expect(
    andThen(submitting, endPanelCase('2026-03-31T00:00:00.001', 'lapsed')).find(
      ({ type }) => type === 'PanelCaseEnded',
    ),
  ).toEqual(recorded('PanelCaseEnded', { reason: 'lapsed' }));
});
it('leaves nothing of it running', () => {
  expect(planAfter(ended).deadlines.filter(({ subject }) => /^(panel|seat|decision):/.test(subject))).toEqual([]);
  expect(tasksAfter(ended)).toEqual(['next-step']);
  given(...ended)
    .when(endPanelCase('03-21T10:00', 'withdrawn'))
    .thenRefused('WrongStage');
});
it('is offered to who presides and to the association until the panel has decided', () => {
  expect([first, second, mia, ana].map(offers(panelConstituted, 'EndPanelCase'))).toEqual([true, false, true, false]);
  expect([ended, held.dispute].map((past) => offers(past, 'EndPanelCase')(mia))).toEqual([false, false]);
});
belongsTo(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn'), 'mia');
