import { followLive, type LiveState } from './live.js';

type Step = (asked: Headers) => Response | Promise<Response>;

/** Answers in turn; after the last of them the following ends. */
const follow = async (...steps: readonly Step[]) => {
  const ending = new AbortController();
  const seen = { topics: [] as string[], states: [] as LiveState[], asked: [] as Headers[], pauses: [] as number[] };
  const rest = [...steps];
  const ask = async (_: unknown, init?: RequestInit): Promise<Response> => {
    const next = rest.shift();
    const headers = new Headers(init?.headers);
    if (!next) {
      ending.abort();
      throw new TypeError('ended');
    }
    seen.asked.push(headers);
    return next(headers);
  };
  await followLive(
    {
      headers: () => ({ 'parley-session': 'browser' }),
      onTopics: (topics) => seen.topics.push(...topics.map(({ topic }) => topic)),
      onState: (state) => seen.states.push(state),
      fetch: ask,
      pause: async (milliseconds) => void seen.pauses.push(milliseconds),
      random: () => 1,
    },
    ending.signal,
  );
  return seen;
};

const stream =
  (...blocks: readonly string[]): Step =>
  () =>
    new Response(blocks.map((block) => `${block}\n\n`).join(''), {
      headers: { 'content-type': 'text/event-stream; charset=utf-8' },
    });
const missed =
  (lastEventId: string, ...topics: readonly string[]): Step =>
  () =>
    Response.json({ topics: topics.map((topic) => ({ topic })), lastEventId });
const refused =
  (status: number): Step =>
  () =>
    new Response(null, { status });
const lost: Step = () => Promise.reject(new TypeError('Failed to fetch'));
const OPENED = 'retry: 2000\nevent: opened\nid: one\ndata: {}';
const changed = (id: string, ...topics: readonly string[]): string =>
  `event: changed\nid: ${id}\ndata: ${JSON.stringify({ topics: topics.map((topic) => ({ topic })) })}`;

it('tells what changes, and goes on after a cut where it was', async () => {
  const seen = await follow(
    stream(OPENED, changed('two', 'docket', 'tasks')),
    stream(OPENED, ': here\nid: three'),
    lost,
  );
  expect(seen.topics).toEqual(['docket', 'tasks']);
  expect(seen.states).toEqual(['live', 'live', 'away']);
  expect(seen.asked.map((headers) => headers.get('last-event-id'))).toEqual([null, 'two', 'three']);
  expect(seen.asked[0]?.get('parley-session')).toBe('browser');
});

it('waits longer after each try that failed, and no longer than half a minute', async () => {
  const seen = await follow(lost, lost, lost, lost, lost, lost, lost);
  expect(seen.pauses.slice(0, 7)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

it('says that everything is to be read anew where nobody knows what was missed', async () => {
  const seen = await follow(lost, stream(OPENED), refused(400), stream(OPENED));
  expect(seen.topics).toEqual(['everything', 'everything']);
  expect(seen.asked.map((headers) => headers.get('last-event-id'))).toEqual([null, null, 'one', null]);
});

it('polls where no stream comes through, and tries the stream again after a while', async () => {
  const polls = Array.from({ length: 20 }, (_, i) => missed(`p${i}`, ...(i === 3 ? ['docket'] : [])));
  const held = new Response('', { headers: { 'content-type': 'text/html' } });
  const seen = await follow(() => held, ...polls, stream(OPENED));
  expect(seen.topics).toEqual(['everything', 'docket']); // what it missed before its first answer it does not know
  expect(seen.states).toEqual([...Array.from({ length: 20 }, () => 'polling'), 'live']);
  expect(seen.asked[2]?.get('last-event-id')).toBe('p0');
  expect(seen.asked.at(-1)?.get('accept')).toBe('text/event-stream');
});

it('polls where there are too many streams, and ends where nobody is signed in', async () => {
  const seen = await follow(refused(429), missed('a'), refused(401), refused(401));
  expect(seen.states).toEqual(['polling']);
  expect(seen.topics).toEqual(['everything', 'everything']); // reading anew tells the page that it is signed out
});
