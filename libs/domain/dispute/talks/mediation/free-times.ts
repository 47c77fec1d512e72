import type { FreeTime } from './session-events.js';

const order = (one: FreeTime, other: FreeTime): number => one.from.localeCompare(other.from);

/** When all of them can, the soonest first. */
export const freeTogether = (all: readonly (readonly FreeTime[])[]): readonly FreeTime[] => {
  const [first = [], ...others] = all;
  return others
    .reduce(
      (common, next) =>
        common.flatMap((one) =>
          next.flatMap((other) => {
            const from = one.from > other.from ? one.from : other.from;
            const until = one.until < other.until ? one.until : other.until;
            return from < until ? [{ from, until }] : [];
          }),
        ),
      first,
    )
    .toSorted(order);
};

type Mediated = {
  readonly parties: readonly string[];
  readonly sides: readonly { readonly partyIds: readonly string[] }[];
  readonly consents: Readonly<Record<string, { readonly available: readonly FreeTime[] }>>;
};
export type CommonTimes = { readonly partyIds: readonly string[]; readonly times: readonly FreeTime[] };

/**
 * When all parties can, and then when each side can by itself: what a mediator has to know to ask somebody to a
 * session, and no calendar of one party beyond that.
 */
export const commonTimes = ({ parties, sides, consents }: Mediated): readonly CommonTimes[] => {
  const timesOf = (partyIds: readonly string[]): CommonTimes => ({
    partyIds,
    times: freeTogether(partyIds.map((id) => consents[id]?.available ?? [])),
  });
  const present = sides
    .map(({ partyIds }) => partyIds.filter((id) => parties.includes(id)))
    .filter((partyIds) => partyIds.length > 0 && partyIds.length < parties.length);
  return [timesOf(parties), ...present.map(timesOf)];
};
