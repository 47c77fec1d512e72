import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { recordCourtOrder } from '#domain/testing/core/commands.js';
import { agreedOn, answerResult, decidedDelegated, reviewedDelegated } from '#domain/testing/intake/delegations.js';
import { andThen, andThenIn } from '#domain/testing/core/story.js';
import type { Stream } from '#event-store/load.js';
import { delegatedRowOf } from './delegated-row.js';

const resultsAfter = (decided: readonly DisputeEvent[]) => {
  const events = decided.map((event) => ({ ...event, meta: { at: '2026-03-27T12:00:00.000Z' } }));
  const stream = { associationId: 'a', streamId: 'd', events } as unknown as Stream<DisputeEvent>;
  return delegatedRowOf(stream)?.results.map(({ answeredAt, overtaken }) => [
    answeredAt !== undefined,
    overtaken === true,
  ]);
};

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

it('a result of whose pairs newer ones speak keeps nobody late', () => {
  const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;
  const ordered = (...pairs: readonly (typeof bag | typeof cap)[]) =>
    resultsAfter(andThenIn(agreedOn())(decidedDelegated, recordCourtOrder('03-20T10:00', 'restore', ...pairs)));
  expect(ordered(bag)?.map(([, overtaken]) => overtaken)).toEqual([false, false]);
  expect(ordered(bag, cap)?.map(([, overtaken]) => overtaken)).toEqual([true, false]);
});
