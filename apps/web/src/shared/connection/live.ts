import type { ChangedTopic } from '../../client/types.gen.js';
import { readEvents, type EventBlock } from './event-blocks.js';
import { pauseFor } from './pause-for.js';

/** live: told as things change; polling: asked every now and then; away: no answer at the moment. */
export type LiveState = 'live' | 'polling' | 'away';

export type LiveParts = {
  /** Headers that say who asks, as they are by then. */
  readonly headers: () => Readonly<Record<string, string>>;
  /** Which things are to be read anew. */
  readonly onTopics: (topics: readonly ChangedTopic[]) => void;
  readonly onState: (state: LiveState) => void;
  /** How far it was told, kept by who begins again later. */
  readonly place?: Place;
  readonly fetch?: typeof fetch;
  /** In milliseconds; ends early when the signal says so. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
};

const STREAM = 'text/event-stream';
/** Milliseconds in which a stream has to begin: what stands between may hold it back, and then it is of no use. */
const TO_OPEN = 10_000;
/** A beat comes every twenty seconds. */
const SILENCE = 50_000;
const POLLED_EVERY = 15_000;
/** Polls after which a stream is tried again. */
const POLLS = 20;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

const EVERYTHING: readonly ChangedTopic[] = [{ topic: 'everything' }];

/** How one try ended: it was cut, it never can, the id was of no use, nobody is signed in. */
type Ended = 'cut' | 'failed' | 'impossible' | 'strange-id' | 'signed-out';

/**
 * Follows what changes until the signal ends it: by a stream that goes on where it was cut, by polling where no stream
 * comes through. Nothing is missed: whatever cannot be said piece by piece is `everything`.
 */
export async function followLive(parts: LiveParts, signal: AbortSignal): Promise<void> {
  const { onTopics, onState, random = Math.random, pause = pauseFor } = parts;
  const state = parts.place ?? { id: '', hadNone: false };
  let failures = 0;
  while (!signal.aborted) {
    const ended = await openStream(parts, state, signal);
    if (signal.aborted) return;
    if (ended === 'signed-out') return onTopics(EVERYTHING); // the first of these reads tells the page
    if (ended === 'strange-id') [state.id, state.hadNone] = ['', true];
    if (ended === 'impossible') await poll(parts, state, signal);
    failures = ended === 'failed' ? failures + 1 : 0;
    if (failures > 0) onState('away');
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
    if (ended !== 'strange-id') await pause(longest * (0.5 + random() / 2), signal);
  }
}

/** The last id; whether nobody knows what was missed since it was lost. */
export type Place = { id: string; hadNone: boolean };

async function openStream(parts: LiveParts, place: Place, signal: AbortSignal): Promise<Ended> {
  const { onTopics, onState, fetch: ask = fetch } = parts;
  const trying = new AbortController();
  const stop = (): void => trying.abort();
  signal.addEventListener('abort', stop);
  let opened = false;
  let timer = setTimeout(stop, TO_OPEN);
  const onBlock = ({ event, id, data }: EventBlock): void => {
    clearTimeout(timer);
    timer = setTimeout(stop, SILENCE);
    if (id !== undefined) place.id = id;
    if (event === 'opened') {
      opened = true;
      onState('live');
      if (place.hadNone) onTopics(EVERYTHING);
      place.hadNone = false;
    }
    if (event === 'changed') onTopics(topicsIn(data));
  };
  let answered = false;
  try {
    const response = await ask('/v1/stream', { headers: headersOf(parts, place, STREAM), signal: trying.signal });
    answered = response.ok;
    if (!response.ok) return failureOf(response.status, place);
    if (!response.body || response.headers.get('content-type')?.startsWith(STREAM) !== true) return 'impossible';
    await readEvents(response.body, onBlock);
    return opened ? 'cut' : 'impossible';
  } catch {
    if (opened) return 'cut';
    return answered ? 'impossible' : 'failed';
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    if (place.id === '') place.hadNone = true; // what changes until the next try is told by nobody
  }
}

/** Asks what was missed, for a while; then a stream is tried again. */
async function poll(parts: LiveParts, place: Place, signal: AbortSignal): Promise<void> {
  const { onTopics, onState, pause = pauseFor, fetch: ask = fetch } = parts;
  for (let polls = 0; polls < POLLS && !signal.aborted; polls += 1) {
    try {
      const response = await ask('/v1/stream', { headers: headersOf(parts, place, 'application/json'), signal });
      if (response.status === 400 || response.status === 401) return;
      if (response.ok) {
        const { topics, lastEventId } = (await response.json()) as Missed;
        onState('polling');
        const missed = place.id === '' && place.hadNone ? EVERYTHING : topics;
        if (missed.length > 0) onTopics(missed);
        if (lastEventId !== undefined) Object.assign(place, { id: lastEventId, hadNone: false });
      } else onState('away');
    } catch {
      onState('away');
    }
    await pause(POLLED_EVERY, signal);
  }
}

type Missed = { readonly topics: readonly ChangedTopic[]; readonly lastEventId?: string };

const headersOf = ({ headers }: LiveParts, { id }: Place, accept: string): Record<string, string> => ({
  ...headers(),
  accept,
  ...(id !== '' && { 'last-event-id': id }),
});

/** Too many streams, here or at all, is a reason to poll. */
const failureOf = (status: number, { id }: Place): Ended => {
  if (status === 401) return 'signed-out';
  if (status === 400 && id !== '') return 'strange-id';
  return status === 429 || status === 503 || status === 406 ? 'impossible' : 'failed';
};

const topicsIn = (data = '{}'): readonly ChangedTopic[] => {
  try {
    return (JSON.parse(data) as Partial<Missed>).topics ?? EVERYTHING;
  } catch {
    return EVERYTHING;
  }
};
