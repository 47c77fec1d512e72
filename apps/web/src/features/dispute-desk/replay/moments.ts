import type { TimelineEntryBody } from '../../../client/types.gen.js';

/** One instant at which something happened, and what. */
export type Moment = { readonly at: string; readonly texts: readonly string[] };

/** The instants of a dispute in their order; what happened at one of them stands together. */
export const momentsOf = (entries: readonly Pick<TimelineEntryBody, 'at' | 'text'>[]): readonly Moment[] => {
  const texts = new Map<string, string[]>();
  for (const { at, text } of entries) texts.set(at, [...(texts.get(at) ?? []), text]);
  return [...texts].map(([at, all]) => ({ at, texts: all })).sort((one, other) => one.at.localeCompare(other.at));
};

/** Which of them stood at an instant: the last that is not later; the last of all where none is asked for. */
export const indexAt = (moments: readonly Moment[], at: string | undefined): number => {
  const stood = at === undefined ? -1 : moments.findLastIndex((one) => one.at <= at);
  return stood >= 0 ? stood : at === undefined ? moments.length - 1 : 0;
};
