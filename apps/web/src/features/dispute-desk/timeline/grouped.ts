import type { TimelineEntryBody } from '../../../client/types.gen.js';

type Entry = Pick<TimelineEntryBody, 'type' | 'by' | 'at'>;
export type Grouped<E> = { readonly entry: E; readonly more: readonly E[] };

/** The files of one act come one after the other, each on its own way. */
const COMES_SINGLY = 'EvidenceStored';
const NEAR = 10 * 60_000;

/** What one act brought stands in one line: files that came together, with nothing between them. */
export function grouped<E extends Entry>(entries: readonly E[]): readonly Grouped<E>[] {
  const groups: { readonly entry: E; readonly more: E[] }[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && isOfSameAct(group.more.at(-1) ?? group.entry, entry)) group.more.push(entry);
    else groups.push({ entry, more: [] });
  }
  return groups;
}

const isOfSameAct = (one: Entry, next: Entry): boolean =>
  one.type === COMES_SINGLY &&
  next.type === COMES_SINGLY &&
  one.by === next.by &&
  Math.abs(Date.parse(one.at) - Date.parse(next.at)) <= NEAR;
