import { troubleOf } from '../../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../../shared/desk/search.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { useRatingText, useRatingTexts } from '../../rules/use-rating-texts.js';

const readVersion = searchOf({ version: text });

/** The rules of rating that an address asks for, those in force where it says nothing, and all that there were. */
export const useMethod = () => {
  const { association } = useOpen();
  const [{ version }] = useFilters(readVersion);
  const { texts: inForce, ...current } = useRatingTexts(association.associationId);
  const isOther = inForce !== undefined && version !== undefined && version !== inForce.version;
  const other = useRatingText(isOther ? version : undefined);
  const { method, error, refetch } = isOther ? other : { method: inForce, ...current };
  return { inForce, isOther, method, trouble: troubleOf(error), refetch };
};
