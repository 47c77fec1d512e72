import type { DisputeEvent } from '../../dispute/core/state.js';
import { everyStory } from './every-event.js';
import { disputeAfter } from './story.js';

const pathsIn = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return [`${path}[]`, ...value.flatMap((one) => pathsIn(one, `${path}[]`))];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : pathsIn(one, path === '' ? name : `${path}.${name}`),
  );
};

/** The names of all members of an event's data, as deep as they go, each once, in order. */
export const membersOf = (data: unknown): readonly string[] => [...new Set(pathsIn(data, ''))].sort();

/** All members that events of this type have in these stories, one or another. */
export const membersToday = (type: DisputeEvent['type']): readonly string[] =>
  [
    ...new Set(
      everyStory.flatMap((past) => past.flatMap((event) => (event.type === type ? membersOf(event.data) : []))),
    ),
  ].sort();

/** The event of this type that tells most, and the dispute before it. */
export const fullestEvent = (
  type: DisputeEvent['type'],
): { readonly event: DisputeEvent; readonly before: ReturnType<typeof disputeAfter> } | undefined => {
  const found = everyStory.flatMap((past) =>
    past.flatMap((event, index) =>
      event.type === type ? [{ event, past, index, size: membersOf(event.data).length }] : [],
    ),
  );
  const [first, ...others] = found;
  if (!first) return undefined;
  const { event, past, index } = others.reduce((most, one) => (one.size > most.size ? one : most), first);
  return { event, before: disputeAfter(past.slice(0, index)) };
};
