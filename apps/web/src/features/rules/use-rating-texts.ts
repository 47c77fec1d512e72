import { useQuery } from '@tanstack/react-query';
import { getCurrentRatingRules, getRatingRules } from '../../client/sdk.gen.js';
import type { RatingRulesBody } from '../../client/types.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import type { Method } from '../open/ratings/method.js';

type RatingTexts = Method & {
  /** Everything that an association can put in force. */
  readonly texts: readonly RatingRulesBody[];
  /** What was and will be in force here, in its order. */
  readonly history: readonly (RatingRulesBody & { readonly inForceFrom: string })[];
};

/** The text in force in an association, which others there are, and which of them it put in force. */
export const useRatingTexts = (association: string) => {
  const { data, error, refetch } = useQuery(
    queryOf('getCurrentRatingRules', getCurrentRatingRules, { query: { association } }),
  );
  return { texts: data as unknown as RatingTexts | undefined, error, refetch };
};

/** One text, whether it is in force anywhere or not; none where none is asked for. */
export const useRatingText = (version: string | undefined) => {
  const asked = queryOf('getRatingRules', getRatingRules, { path: { version: version ?? '' } });
  const { data, error, refetch } = useQuery({ ...asked, enabled: version !== undefined });
  return { method: data as unknown as Method | undefined, error, refetch };
};

/** The text whose place a version takes: in force before its day, or the last one where it has none yet. */
export const textBefore = ({ history }: RatingTexts, inForceFrom: string | undefined): RatingRulesBody | undefined =>
  history.findLast((one) => inForceFrom === undefined || one.inForceFrom < inForceFrom) ?? history[0];
