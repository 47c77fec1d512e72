import type { DisputeEvent } from '#domain/dispute/core/state.js';

/** Ids of all words in these events, however deep. */
export const contentIdsOf = (events: readonly DisputeEvent[]): readonly string[] =>
  events.flatMap(({ data }) => within(data));

const within = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name.endsWith('ContentId') && typeof one === 'string' ? [one] : within(one),
  );
};
