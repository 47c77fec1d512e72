import { ana } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../testing/core/story.js';
import { submitted, first, second } from '../../testing/panel/decision-stories.js';
import { fileComparison, findOnComparison, newestComparison, strap } from '../../testing/service/exhibit-commands.js';
import type { DisputeEvent } from '../core/state.js';

const clasp = { ...strap, elementContentId: 'clasp', accused: { evidenceId: 's2' }, view: 'identical' } as const;
const beforePanel = andThen(submitted, fileComparison('03-18T11:00', ana, strap));
const versions = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  return dispute.comparisons[newestComparison(dispute)]?.versions ?? [];
};

it('is found on by who presides', () => {
  given(...beforePanel)
    .when(findOnComparison('03-19T10:00', first))
    .then(recorded('ComparisonFound', { version: 1 }));
  given(...beforePanel)
    .when(findOnComparison('03-19T10:00', second))
    .thenRefused('NotYourPart');
  expect([first, second, ana].map(offers(beforePanel, 'FindOnComparison'))).toEqual([true, false, false]);
  expect(offers(submitted, 'FindOnComparison')(first)).toBe(false);
});
