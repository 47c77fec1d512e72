import type { PreparedAppend } from './prepare.js';

const MOST_APPENDS = 128;
const MOST_EVENTS = 2_000;

type Queued = { readonly prepared: PreparedAppend };

/** The longest-waiting appends that fit, no stream and no key twice: the second would only find a conflict. */
export function nextBatch<T extends Queued>(waiting: readonly T[]): readonly T[] {
  if (waiting.length === 1) return waiting;
  const taken = new Set<string>();
  let events = 0;
  const batch: T[] = [];
  for (const one of waiting) {
    const { entries, request, eventCount } = one.prepared;
    const names = [JSON.stringify([request.caller, request.key]), ...entries.map((entry) => entry.streamId)];
    if (batch.length === MOST_APPENDS || (batch.length > 0 && events + eventCount > MOST_EVENTS)) break;
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    events += eventCount;
    batch.push(one);
  }
  return batch;
}
