import { instant, type Event } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import type { Api } from './api.js';

/** What a dispute's stream goes on with, as if its own rules had recorded it at noon of that day. */
export async function recordEvents(
  { parts }: Pick<Api, 'parts'>,
  associationId: string,
  disputeId: string,
  day: string,
  events: readonly Event[],
): Promise<void> {
  const { version, chain } = await loadStream(parts.pool, associationId, disputeId);
  const meta = { by: { kind: 'person', id: newId() }, at: instant(`${day}T04:00:00Z`), command: 'Test' } as const;
  const entry = {
    streamId: disputeId,
    category: 'dispute',
    expectedVersion: version,
    expectedChain: chain,
    events: events.map((event) => ({ ...event, meta })),
  };
  const request = requestOf('test', newId(), {}, parts.secret);
  await parts.appender.append({ associationId, entries: [entry], request, answer: { status: 201, body: '{}' } });
}
