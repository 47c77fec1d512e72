import type { RatingView } from '../../../client/types.gen.js';
import { textIn } from '../../ratings/loose.js';

/** A fact of a rating, and as what its member has it; what the log took back has no weight. */
export type FactHere = { readonly id: string; readonly as: string; readonly point: unknown; readonly isGone: boolean };

/** What of a member’s rating comes from one dispute, role by role, and by which version of the rules it counts. */
export function factsOfDispute(rating: RatingView | undefined, disputeId: string) {
  const facts = (rating?.roles ?? []).flatMap(({ name, points, takenBack }): readonly FactHere[] => [
    ...points.map((point) => ({ id: textIn(point, 'factId') ?? '', as: name, point, isGone: false })),
    ...takenBack.map((point) => ({ id: textIn(point, 'factId') ?? '', as: name, point, isGone: true })),
  ]);
  return {
    facts: facts.filter(({ point }) => textIn(point, 'disputeId') === disputeId),
    version: textIn(rating?.rules, 'version'),
  };
}
