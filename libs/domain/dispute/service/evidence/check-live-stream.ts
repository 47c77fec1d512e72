import { refuse } from '../../../kernel/refusal.js';
import type { LiveStream } from '../../core/live-stream.js';

/** Why a recording cannot be where it is said to be; a code, which the refusal puts into words. */
export type LiveStreamFault = 'ends-before-it-begins' | 'before-the-session' | 'beyond-the-replay' | 'outside-the-clip';

const FAULTS: readonly (readonly [field: string, LiveStreamFault, (live: LiveStream) => boolean])[] = [
  ['recordedUntil', 'ends-before-it-begins', ({ recordedFrom, recordedUntil }) => recordedUntil <= recordedFrom],
  [
    'recordedFrom',
    'before-the-session',
    ({ startedAt, recordedFrom }) => startedAt !== undefined && recordedFrom < startedAt,
  ],
  ['toSecond', 'ends-before-it-begins', ({ fromSecond, toSecond }) => fromSecond < 0 || toSecond <= fromSecond],
  [
    'toSecond',
    'beyond-the-replay',
    ({ toSecond, lengthSeconds }) => lengthSeconds !== undefined && toSecond > lengthSeconds,
  ],
  [
    'productSecond',
    'outside-the-clip',
    ({ productSecond, fromSecond, toSecond }) =>
      productSecond !== undefined && (productSecond < fromSecond || productSecond > toSecond),
  ],
];

/** Refuses a place in a live stream that cannot be, and a price that was seen at no second. */
export const checkLiveStream = (live: LiveStream, at: string): void => {
  const fault = FAULTS.find(([, , isSo]) => isSo(live));
  if (fault) refuse('LiveStreamImpossible', { field: `${at}.${fault[0]}`, reason: fault[1] });
  if (live.price && live.productSecond === undefined) refuse('EntryMissing', { field: `${at}.productSecond` });
};
