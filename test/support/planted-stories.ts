import { createHash, randomBytes } from 'node:crypto';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { emptyStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Api } from './api.js';

export type Planted = { readonly type: string; readonly field: string; readonly word: string };
type Data = Readonly<Record<string, unknown>>;

/** Words that are nowhere else, in every form that somebody may want to read them in. */
const contentOf = (word: string): string =>
  JSON.stringify({
    ...Object.fromEntries(
      ['text', 'name', 'title', 'statement', 'place', 'contact', 'number'].map((key) => [key, word]),
    ),
    items: [],
    undertakings: [],
    clauses: [{ kind: 'general', text: word }],
    facts: [{ text: word }],
  });

/**
 * Stories of the domain as the log of a real association: every id is one that an address can name, parties and
 * accounts are those that exist, and every sealed text holds a word of its own. What a story's people and platforms are
 * called goes in by `known`.
 */
export async function plantStory(
  api: Api,
  associationId: string,
  story: readonly DisputeEvent[],
  known: Readonly<Record<string, string>>,
): Promise<{ readonly disputeId: string; readonly planted: readonly Planted[]; readonly data: readonly object[] }> {
  const disputeId = newId();
  const vault = api.parts.vaultOf(associationId);
  const names = namesIn(story);
  const salt = randomBytes(8).toString('hex');
  const idOf = (name: string): string => known[name] ?? uuidOf(`${salt}/${name}`);
  const words: Planted[] = [];
  const texts: string[] = [];
  for (const { type, data } of story)
    walk(data, (field, value) => {
      if (!isContent(field) || typeof value !== 'string') return;
      const word = `zq${randomBytes(9).toString('hex')}`;
      words.push({ type, field, word });
      texts.push(contentOf(word));
    });
  const contents = await vault.sealAll(texts.map((text) => ({ keyName: `text:${disputeId}:planted`, text })));
  let next = 0;
  const named = (text: string): string =>
    text
      .split(':')
      .map((part) => (names.has(part) ? idOf(part) : part))
      .join(':');
  const translated = (field: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      if (isContent(field)) return contents[next++];
      return names.has(value) || /^[a-z]+:/.test(value) ? named(value) : value;
    }
    if (Array.isArray(value)) return value.map((one) => translated(field, one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [names.has(key) ? idOf(key) : key, translated(key, inner)]),
    );
  };
  const pinned = (data: Data): Data =>
    'rulebook' in data && 'number' in data
      ? { ...data, rulebook: rulebookOf({}).pin, number: `PL-20260301-${salt.slice(0, 8).toUpperCase()}` }
      : data;
  const by: Actor = { kind: 'person', id: known['mia'] ?? 'mia' };
  const events = story.map(({ type, data }) => ({
    type,
    data: pinned(translated('', data) as Data),
    meta: { by, at: '2026-03-02T02:00:00.000Z' as Instant, command: 'Plant' },
  }));
  const stream = emptyStream(associationId, disputeId);
  const answer = await api.parts.appender.append({
    associationId,
    entries: [
      {
        streamId: disputeId,
        category: 'dispute',
        expectedVersion: 0,
        expectedChain: stream.chain,
        events,
      },
    ],
    request: requestOf('planted', newId(), {}, api.parts.secret),
    answer: { status: 200, body: '{}' },
  });
  if (answer === 'conflict') throw new Error('The story was planted before');
  return { disputeId, planted: words, data: events.map(({ data }) => data) };
}

const isContent = (field: string): boolean => /ContentIds?$/.test(field);
const FIXED: ReadonlySet<string> = new Set(['association', 'engine', 'clock']);

/** What is an id in these events: values of members that end in Id or Ids, and of addressees. */
const namesIn = (story: readonly DisputeEvent[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { data } of story)
    walk(data, (field, value) => {
      const isId = /Ids?$/.test(field) && !isContent(field);
      if ((isId || field === 'parties' || field === 'invited' || field === 'by') && typeof value === 'string')
        if (!FIXED.has(value) && /^[a-z0-9-]+$/i.test(value)) names.add(value);
      if (typeof value === 'string')
        for (const part of /^(pair|respondent|service|platform|urgent|room):(.+)$/.exec(value)?.[2]?.split(':') ?? [])
          names.add(part);
    });
  return names;
};

const walk = (value: unknown, see: (field: string, value: unknown) => void, field = ''): void => {
  see(field, value);
  if (Array.isArray(value)) for (const one of value) walk(one, see, field);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walk(inner, see, key);
};

/** An id that is the same for the same name. */
const uuidOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
