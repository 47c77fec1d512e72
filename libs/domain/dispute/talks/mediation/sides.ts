import type { Side } from './events.js';
import type { Mediation } from './state.js';

/**
 * The sides that the talks have: the complainant's, and of the respondents each its own, but those who named each other
 * are one (practice P25). A side bears the name of its first party.
 */
export const sidesOf = (
  { parties, consents }: Pick<Mediation, 'parties' | 'consents'>,
  complainantId: string,
): readonly Side[] => {
  const names = (one: string, other: string): boolean => consents[one]?.sideWith.includes(other) ?? false;
  const sides: Side[] = [];
  for (const partyId of parties) {
    const joined = sides.find(
      ({ partyIds }) =>
        partyId !== complainantId &&
        partyIds.every((one) => one !== complainantId && names(one, partyId) && names(partyId, one)),
    );
    if (joined) sides.splice(sides.indexOf(joined), 1, { ...joined, partyIds: [...joined.partyIds, partyId] });
    else sides.push({ sideId: partyId, partyIds: [partyId] });
  }
  return sides;
};

/** The sides that are left once a party has gone; a side of it alone is none any more. */
export const withoutParty = (sides: readonly Side[], partyId: string): readonly Side[] =>
  sides.flatMap((side) => {
    const partyIds = side.partyIds.filter((one) => one !== partyId);
    return partyIds.length > 0 ? [{ ...side, partyIds }] : [];
  });
