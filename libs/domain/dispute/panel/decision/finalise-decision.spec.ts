import { recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { endPanelCase, finaliseDecision, requestReview } from '../../../testing/panel/after-commands.js';
import { decided, final } from '../../../testing/panel/after-stories.js';
import { decisionStageAfter } from '../../../testing/panel/decision-after.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

it('makes a decision final by the clock, from the end of the day on, and says once more what it was', () => {
  given(...decided)
    .when(finaliseDecision('2026-04-12T00:00:30'))
    .then(
      recorded('DecisionBecameFinal', {
        by: 'time',
        effectiveAt: shanghai('04-12T00:00'),
        items: [
          { pair: 'pair:ben:bag', outcome: 'lift' },
          { pair: 'pair:ben:cap', outcome: 'keep' },
        ],
      }),
    );
  given(...decided)
    .when(finaliseDecision('2026-04-12T00:00:29'))
    .thenRefused('DeadlineNotReached');
  expect(decisionStageAfter(final)).toBe('decision-issued');
});
it('makes nothing final of what was taken to a court meanwhile, but what was found of good faith', () => {
  const past = andThen(decided, recordCourtOrder('04-05T10:00', 'restore', 'pair:ben:cap'));
  expect(andThen(past, finaliseDecision('04-12T00:01'))[past.length]).toEqual(
    recorded('DecisionBecameFinal', {
      items: [{ pair: 'pair:ben:bag', outcome: 'lift' }],
      findings: [expect.objectContaining({ about: 'complaint', finding: 'unfounded-and-negligent' })],
    }),
  );
});
it('is planned until it is final', () => {
  const planned = (past: typeof decided) => planAfter(past).deadlines.map(({ type }) => type);
  expect(planned(decided)).toContain('FinaliseDecision');
  expect(planned(final)).not.toContain('FinaliseDecision');
});
it.each([
  ['of which a review is asked for', andThen(decided, requestReview('04-11T10:00'))],
  ['that ended without one', andThen(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn'))],
])('is nothing for a decision %s', (_, past) =>
  given(...past)
    .when(finaliseDecision('04-12T00:01'))
    .thenRefused('WrongStage'),
);
