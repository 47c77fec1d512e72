import type { Detector } from './file.js';
import { eventsOf, factOf, type Past } from './past.js';

/** An appeal took the finding away or made it another. */
export const isVoid = (past: Past, reviewId: string): boolean =>
  eventsOf(past, 'FaithAppealDecided').some(({ data }) => data.reviewId === reviewId && data.outcome !== 'upheld');

const BAD = ['unfounded-and-negligent', 'malicious'];

/** Malice or negligence was found of the same party before, in another dispute, and stands. */
export const foundBefore: Detector = ({ subject, others }) => {
  const found = others.flatMap((past) =>
    eventsOf(past, 'FaithFound')
      .filter(
        ({ data }) =>
          data.aboutId === subject.complainantId && BAD.includes(data.finding) && !isVoid(past, data.reviewId),
      )
      .map((event) => factOf(past, event)),
  );
  return found.length === 0
    ? []
    : [
        {
          code: 'found-before',
          aboutId: subject.complainantId,
          weight: 'strong',
          numbers: { findings: found.length },
          facts: found,
        },
      ];
};

/** SHA-256 of files that were found to be forged anywhere, each with the finding. */
export const forgedFiles = (pasts: readonly Past[]): ReadonlyMap<string, ReturnType<typeof factOf>> =>
  new Map(
    pasts.flatMap((past) =>
      eventsOf(past, 'FaithFound')
        .filter(({ data }) => !isVoid(past, data.reviewId))
        .flatMap((event) => event.data.forged.map((sha256) => [sha256, factOf(past, event)] as const)),
    ),
  );
