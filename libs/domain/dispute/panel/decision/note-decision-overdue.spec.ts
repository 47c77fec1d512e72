import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { panelStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { deliberated, issued, issuesListed } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';

const overdue = panelClock('NoteDecisionOverdue', '03-31T00:01');

it.each([
  ['lists issues', 'issue-listing', issuesListed],
  ['deliberates', 'deliberation', deliberated.dispute],
] as const)('lets a person follow it up while the panel %s, which goes on', (_, stage, past) => {
  given(...past)
    .when(panelClock('NoteDecisionOverdue', '03-31T00:00'))
    .thenRefused('DeadlineNotReached');
  given(...past)
    .when(overdue)
    .then(recorded('DecisionOverdue', { effectiveAt: shanghai('03-31T00:00') }));
  const late = andThen(past, overdue);
  expect([panelStageAfter(late), tasksAfter(late)]).toEqual([
    { stage, deadline: undefined },
    expect.arrayContaining(['chase-decision']),
  ]);
  expect(planAfter(late).deadlines.map(({ type }) => type)).not.toContain('NoteDecisionOverdue');
});
it('is nothing to note of a decision that is out', () =>
  given(...issued.dispute)
    .when(overdue)
    .thenRefused('WrongStage'));
