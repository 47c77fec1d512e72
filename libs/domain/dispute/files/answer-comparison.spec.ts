import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { accepted, noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../testing/core/story.js';
import { answerComparison, fileComparison, newestComparison, strap } from '../../testing/service/exhibit-commands.js';
import type { DisputeEvent } from '../core/state.js';

const clasp = { ...strap, elementContentId: 'clasp', accused: { evidenceId: 's2' }, view: 'identical' } as const;
const compared = andThen(noticed, fileComparison('03-04T10:00', ana, strap));
const versions = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  return dispute.comparisons[newestComparison(dispute)]?.versions ?? [];
};

it('is answered row by row by the other side, and not by its own', () => {
  given(...compared)
    .when(answerComparison('03-05T10:00', ben))
    .then(recorded('ComparisonAnswered', { partyId: 'ben', version: 1 }));
  given(...compared)
    .when(answerComparison('03-05T10:00', ana))
    .thenRefused('NotYourPart');
  given(...compared)
    .when(answerComparison('03-05T10:00', ben, { rowId: 'none' }))
    .thenRefused('UnknownReference');
  const both = andThen(compared, answerComparison('03-05T10:00', ben), answerComparison('03-05T11:00', cai));
  expect(Object.keys(versions(both)[0]?.answers ?? {})).toEqual(['ben', 'cai']);
  expect([ana, ben, mia, shop].map(offers(compared, 'AnswerComparison'))).toEqual([false, true, false, false]);
  expect([ana, ben, mia].map(offers(accepted, 'FileComparison'))).toEqual([true, true, false]);
});
