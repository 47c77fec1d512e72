import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { answerResult, decidedDelegated, reviewedDelegated } from '#domain/testing/intake/delegations.js';
import { andThen } from '#domain/testing/core/story.js';
import type { Stream } from '#event-store/load.js';
import { delegatedRowOf } from './delegated-row.js';

const resultsAfter = (events: readonly DisputeEvent[]) =>
  delegatedRowOf({ associationId: 'a', streamId: 'd', events } as unknown as Stream<DisputeEvent>)?.results.map(
    ({ answeredAt, overtaken }) => [answeredAt !== undefined, overtaken === true],
  );

it('a result that a review has overtaken keeps nobody late', () => {
  expect(resultsAfter(decidedDelegated)).toEqual([[false, false]]);
  expect(resultsAfter(reviewedDelegated(decidedDelegated))).toEqual([
    [false, true],
    [false, false],
  ]);
  expect(resultsAfter(andThen(reviewedDelegated(decidedDelegated), answerResult('03-27T10:00')))).toEqual([
    [false, true],
    [true, false],
  ]);
});
