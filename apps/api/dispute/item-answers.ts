import { pairOf } from '#domain/dispute/core/pairs.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { Caller } from '../http/caller.js';
import { sealTexts } from './seal.js';

type Given<A> = {
  readonly respondentId: string;
  readonly itemId: string;
  readonly answer: A;
  readonly reason?: string;
};
type Sealed<A> = { readonly pair: PairSubject; readonly answer: A; readonly reasonContentId?: string };

/** What a platform makes of each item, with its reasons sealed in one round trip. */
export async function sealItemAnswers<A>(
  caller: Caller,
  disputeId: string,
  answers: readonly Given<A>[],
): Promise<readonly Sealed<A>[]> {
  const reasons = await sealTexts(
    caller,
    disputeId,
    answers.map(({ reason }) => reason),
  );
  return answers.map((one, i) => ({
    pair: pairOf(one),
    answer: one.answer,
    ...(reasons[i] !== undefined && { reasonContentId: reasons[i] }),
  }));
}
