import type { LocalDate } from '../calendar/local-date.js';

/** Something that was released, and the legal day from which it is in force. */
export type FromADay = { readonly inForceFrom: LocalDate };

/** Versions of one thing, by the day from which each is in force; of two of one day the later one goes before. */
export type Versions<V extends FromADay> = readonly [V, ...V[]];

/**
 * What is in force on a day. A day before the first version's is no day of any association: a clock that was set back
 * before it rehearses, and rehearses the newest.
 */
export const inForceOn = <V extends FromADay>(versions: Versions<V>, day: LocalDate): V =>
  versions.findLast(({ inForceFrom }) => inForceFrom <= day) ?? versions.at(-1) ?? versions[0];

/** What takes the place of what is in force on a day, where that is released already. */
export const nextAfter = <V extends FromADay>(versions: Versions<V>, day: LocalDate): V | undefined => {
  const later = versions.slice(versions.indexOf(inForceOn(versions, day)) + 1);
  return later.findLast(({ inForceFrom }) => inForceFrom === later[0]?.inForceFrom);
};
