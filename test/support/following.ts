import type { Api } from './api.js';
import { until } from './until.js';

type Topic = { readonly topic: string; readonly disputeId?: string; readonly roomId?: string };

/** An open stream of changes, as a program reads it. */
export async function followChanges(api: Api, { token }: { readonly token: string }, lastEventId?: string) {
  const ending = new AbortController();
  const response = await fetch(`${api.url}/v1/stream`, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    signal: ending.signal,
  });
  const topics: Topic[] = [];
  const state = { opened: false, ended: false, lastEventId: '', text: '' };
  const take = (block: string): void => {
    const field = (name: string): string | undefined => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
    if (field('event') === 'opened') state.opened = true;
    if (field('event') === 'changed')
      topics.push(...(JSON.parse(field('data') ?? '') as { readonly topics: readonly Topic[] }).topics);
    state.lastEventId = field('id') ?? state.lastEventId;
  };
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const bytes of response.body ?? []) {
      const blocks = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      state.text += blocks.map((block) => `${block}\n\n`).join('');
      blocks.forEach(take);
    }
  };
  const reading = read()
    .catch(() => undefined)
    .finally(() => (state.ended = true));
  if (response.ok) await until('the stream is open', () => state.opened);
  return {
    status: response.status,
    topics,
    state,
    /** Resolves once this was told. */
    told: (topic: string) => until(`${topic} is told`, () => topics.find((one) => one.topic === topic)),
    ended: () => until('the stream has ended', () => state.ended),
    cut: async () => {
      ending.abort();
      await reading;
    },
  };
}
