import type { SpanContext } from '@opentelemetry/api';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Effect } from '#domain/dispute/effect.js';
import { plan } from '#domain/dispute/plan.js';
import { findTraces } from '#event-store/traced-appends.js';
import type { Database } from '#event-store/types.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { Planned } from '../load-plan.js';

export type TraceEffect = <T>(planned: Planned, effect: Effect, work: () => Promise<T>) => Promise<T>;

/** Each attempt at an effect is told as a part of the trace that recorded the event from which it is owed. */
export function traceEffects(tracing: Tracing | undefined, database: Database): TraceEffect {
  if (!tracing) return (_planned, _effect, work) => work();
  return async (planned, effect, work) => {
    const after = await traceOf(database, planned, effect).catch(() => undefined); // it is carried out all the same
    return tracing.span(`effect ${effect.kind}`, { 'parley.effect.kind': effect.kind }, work, { after });
  };
}

const traceOf = async (database: Database, planned: Planned, effect: Effect): Promise<SpanContext | undefined> => {
  const traces = await findTraces(
    database,
    planned.stream.events.map(({ position }) => position),
  );
  return traces.size === 0 ? undefined : owedFrom(planned, effect, traces);
};

/** The trace of the append by which it came to be owed last. What was appended without one is passed over at once. */
function owedFrom(
  { stream, rulebook, calendar }: Planned,
  { key }: Effect,
  traces: ReadonlyMap<number, SpanContext>,
): SpanContext | undefined {
  const isOwed = (dispute: Dispute): boolean =>
    plan(dispute, rulebook, calendar).effects.some((one) => one.key === key);
  let dispute = unfiled;
  let found: SpanContext | undefined;
  for (let begin = 0, end = 0; begin < stream.events.length; begin = end) {
    const placeAt = (index: number) => traces.get(stream.events[index]?.position ?? 0);
    const place = placeAt(begin);
    for (end = begin + 1; end < stream.events.length && placeAt(end)?.spanId === place?.spanId;) end += 1;
    const after = evolveAll(dispute, stream.events.slice(begin, end));
    if (place && isOwed(after) && !isOwed(dispute)) found = place;
    dispute = after;
  }
  return found;
}
