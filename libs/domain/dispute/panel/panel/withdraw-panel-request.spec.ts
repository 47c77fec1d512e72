import { ana, ben, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { commitDraw, requestPanel, withdrawPanelRequest } from '../../../testing/panel/panel-commands.js';
import {
  listFrozen,
  panelAgreed,
  panelAppointed,
  panelAsked,
  panelConstituted,
  panelDrawn,
} from '../../../testing/panel/panel-stories.js';

it('ends the panel, and the dispute waits for its next step again', () => {
  const back = andThen(panelAsked, withdrawPanelRequest('03-12T10:00'));
  expect(back).toContainEqual(recorded('PanelEnded', { outcome: 'withdrawn', reasonContentId: 'why' }));
  const { stages, tasks } = disputeAfter(back);
  expect([stages.dispute?.stage, tasks['next-step/dispute'] !== undefined]).toEqual(['next-step', true]);
});
it('is for who asked, and offered to nobody else', () => {
  for (const other of [ben, mia, shop])
    given(...panelAsked)
      .when(withdrawPanelRequest('03-12T10:00', other))
      .thenRefused('NotYourPart');
  const askedBy = (by: typeof ana) => andThen(silent, requestPanel('03-10T10:00', ['pair:ben:bag'], {}, by));
  const offeredTo = (past: typeof panelAsked) => [ana, ben, shop, mia].map(offers(past, 'WithdrawPanelRequest'));
  expect([ana, ben, shop, mia].map((by) => offeredTo(askedBy(by)))).toEqual([
    [true, false, false, false],
    [false, true, false, false],
    [false, false, true, false],
    [false, false, false, true],
  ]);
});
it('comes before the list of a draw is frozen: nobody draws until a panel suits', () => {
  const committed = andThen(panelAgreed, commitDraw('03-11T11:00'));
  expect(andThen(committed, withdrawPanelRequest('03-11T11:30'))).toContainEqual(
    recorded('PanelEnded', { outcome: 'withdrawn' }),
  );
  for (const past of [listFrozen, panelDrawn, panelConstituted]) {
    given(...past)
      .when(withdrawPanelRequest('03-15T12:00'))
      .thenRefused('WrongStage');
    expect(offers(past, 'WithdrawPanelRequest')(ana)).toBe(false);
  }
  expect(offers(panelAppointed, 'WithdrawPanelRequest')(ana)).toBe(true);
});
