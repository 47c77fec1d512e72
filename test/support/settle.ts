import { instant, type Event } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import type { Api } from './api.js';

/** A dispute's stream of its own, as if its own rules had recorded it at noon of that day. */
const record = async (api: Api, associationId: string, day: string, ...events: readonly Event[]): Promise<void> => {
  const streamId = newId();
  const { version, chain } = await loadStream(api.parts.pool, associationId, streamId);
  const meta = { by: { kind: 'person', id: newId() }, at: instant(`${day}T04:00:00Z`), command: 'Test' } as const;
  const entry = { streamId, category: 'dispute', expectedVersion: version, expectedChain: chain } as const;
  await api.parts.appender.append({
    associationId,
    entries: [{ ...entry, events: events.map((event) => ({ ...event, meta })) }],
    request: requestOf('test', newId(), {}, api.parts.secret),
    answer: { status: 201, body: '{}' },
  });
};

type Settled = { readonly respondentId: string; readonly day: string; readonly isKept: boolean };

/** Somebody complained of a party; they settled, and it kept its word or did not: a fact of its rating. */
export const settle = async (
  api: Api,
  associationId: string,
  { respondentId, day, isKept }: Settled,
): Promise<void> => {
  const [complainantId, settlementId, undertakingId] = [newId(), newId(), newId()];
  const on = instant(`${day}T04:00:00Z`);
  const due = { dueAt: on };
  const respondents = [{ respondentId, roles: ['merchant'] }];
  const undertakings = [{ undertakingId, byId: respondentId, toId: complainantId, remind: due, due }];
  const nothing = { right: { kind: 'trademark' }, items: [], claims: [] };
  await record(
    api,
    associationId,
    day,
    { type: 'ComplaintFiled', data: { complainantId, filedAs: 'right-holder', respondents, ...nothing } },
    { type: 'SettlementReached', data: { settlementId, respondentId, undertakings } },
    isKept
      ? { type: 'PerformanceConfirmed', data: { undertakingId, by: 'other-side', effectiveAt: on } }
      : { type: 'BreachFound', data: { undertakingId, settlementId, brokenBy: respondentId, foundAt: on } },
  );
};
