import { ada, mia, noa } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { openReview, requestReview } from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { decisionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { panelClock, requestPanel, withdrawPanelRequest } from '../../../testing/panel/panel-commands.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const asked = andThen(decided, requestReview('04-05T10:00'));
const opened = andThen(asked, openReview('04-06T10:00'));

it('asks for a panel of others about the same, of the same legal kind', () => {
  given(...asked)
    .when(openReview('04-06T10:00'))
    .then(
      recorded('PanelRequested', {
        legalKind: 'contractual-decision',
        pairs: [BAG, CAP],
        parties: ['ana', 'ben'],
        requesterId: 'ben',
        size: 1,
      }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    );
  expect([decisionStageAfter(opened), tasksAfter(opened).includes('answer-review')]).toEqual(['under-review', false]);
});
it('binds whom the first decision bound', () =>
  given(...opened)
    .when(panelClock('LapsePanelConsent', '04-12T00:01'))
    .then(recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [] }), recorded('SeatsOpened')));
it('leaves the wish to be answered where it comes to nothing', () => {
  const requester = { kind: 'person', id: 'ben-account', onBehalfOf: 'ben' } as const;
  const nothing = andThen(opened, withdrawPanelRequest('04-07T10:00', requester));
  expect([decisionStageAfter(nothing), tasksAfter(nothing)]).toEqual([
    'review-answer',
    expect.arrayContaining(['answer-review']),
  ]);
  expect(offers(nothing, 'OpenReview')(ada)).toBe(true);
});
it('is for those who had no hand in the decision, while a review is asked for', () => {
  // Noa let it go out, and Mia prepared the panel
  for (const hand of [noa, mia])
    given(...asked)
      .when(openReview('04-06T10:00', hand))
      .thenRefused('NotIndependent');
  given(...decided)
    .when(openReview('04-06T10:00'))
    .thenRefused('WrongStage');
  expect([ada, mia, noa].map(offers(asked, 'OpenReview'))).toEqual([true, false, false]);
  expect(offers(opened, 'OpenReview')(ada)).toBe(false);
});
it('waits until another panel has done its work', () => {
  const beside = andThen(asked, requestPanel('04-06T10:00', ['pair:cai:bag'], { mode: 'appointment' }));
  given(...beside)
    .when(openReview('04-06T11:00'))
    .thenRefused('PanelRuns');
  expect(offers(beside, 'OpenReview')(ada)).toBe(false);
});
it('is for rulebooks that know reviews', () => {
  const { panel } = rulebook;
  const entries = (panel?.entries ?? []).filter((entry) => entry !== 'review');
  const without = { rulebook: { ...rulebook, ...(panel && { panel: { ...panel, entries } }) }, calendar };
  givenIn(without)(...asked)
    .when(openReview('04-06T10:00'))
    .thenRefused('LaneNotOpen');
  expect(offers(asked, 'OpenReview', without)(ada)).toBe(false);
});
belongsTo(asked, openReview('04-06T10:00'), 'mia');
