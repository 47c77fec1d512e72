import { useQuery } from '@tanstack/react-query';
import { getCurrentRatingRules, getRatingRules } from '../../../client/sdk.gen.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../../shared/desk/search.js';
import { useOpen } from '../../../shared/open/use-open.js';
import type { Method } from './method.js';

type InForce = Method & {
  /** All that was and will be in force in the association. */
  readonly history: readonly { readonly version: string; readonly inForceFrom: string }[];
};
const readVersion = searchOf({ version: text });

/** The rules of rating that an address asks for, those in force where it says nothing, and all that there were. */
export const useMethod = () => {
  const { association } = useOpen();
  const [{ version }] = useFilters(readVersion);
  const current = useQuery(
    queryOf('getCurrentRatingRules', getCurrentRatingRules, { query: { association: association.associationId } }),
  );
  const inForce = current.data as unknown as InForce | undefined;
  const isOther = inForce !== undefined && version !== undefined && version !== inForce.version;
  const other = useQuery({
    ...queryOf('getRatingRules', getRatingRules, { path: { version: version ?? '' } }),
    enabled: isOther,
  });
  const { data, error, refetch } = isOther ? other : current;
  return { inForce, isOther, method: data as unknown as Method | undefined, trouble: troubleOf(error), refetch };
};
