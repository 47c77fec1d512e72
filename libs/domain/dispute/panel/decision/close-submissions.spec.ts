import { ana } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { panelStageAfter } from '../../../testing/panel/decision-after.js';
import { makeSubmission } from '../../../testing/panel/decision-commands.js';
import { submitted, submitting } from '../../../testing/panel/decision-stories.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';

it('ends the round by the clock, whoever is silent; the panel has the rest of its time', () => {
  const one = andThen(submitting, makeSubmission('03-17T10:00', ana));
  given(...one)
    .when(panelClock('CloseSubmissions', '03-20T00:00'))
    .thenRefused('DeadlineNotReached');
  given(...one)
    .when(panelClock('CloseSubmissions', '03-20T00:01'))
    .then(recorded('SubmissionsClosed', { by: 'time', round: 1, effectiveAt: shanghai('03-20T00:00') }));
  expect(panelStageAfter(andThen(one, panelClock('CloseSubmissions', '03-20T00:01')))).toMatchObject({
    stage: 'issue-listing',
    deadline: due('03-31T00:00'),
  });
});
it('is planned until all are in', () => {
  const planned = (past: typeof submitting) => planAfter(past).deadlines.map(({ type }) => type);
  expect(planned(submitting)).toContain('CloseSubmissions');
  expect(planned(submitted)).not.toContain('CloseSubmissions');
});
