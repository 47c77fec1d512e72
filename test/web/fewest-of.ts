import type { Done } from './screens/at-desk.js';

type Counted = Pick<Done, 'clicks' | 'fields' | 'byTask'>;

/** Of each operation the time in which it took the fewest clicks: from wherever one was to its being recorded. */
export function fewestOf(done: readonly Done[]): Readonly<Record<string, Counted>> {
  const fewest: Record<string, Counted> = {};
  for (const { operationId, clicks, fields, byTask } of done) {
    const before = fewest[operationId];
    if (!before || clicks + fields < before.clicks + before.fields) fewest[operationId] = { clicks, fields, byTask };
  }
  return fewest;
}
