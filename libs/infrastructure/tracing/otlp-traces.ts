import type { HrTime } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { otlpAttributes } from '../otlp/otlp-attributes.js';
import { mayBeTold, nameMayBeTold } from './attribute-keys.js';

/** A program of ours, as whoever looks at traces tells it from others. */
export type TracedProgram = { readonly name: 'api' | 'worker'; readonly release: string };

/**
 * Spans as an OTLP/HTTP request for traces in JSON (opentelemetry-proto 1, `v1/traces`). Only what the list of keys lets
 * through; no messages, no stacks, no events.
 */
export const otlpTraces = (spans: readonly ReadableSpan[], { name, release }: TracedProgram): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: otlpAttributes({ 'service.name': `parley-${name}`, 'service.version': release }) },
        scopeSpans: [{ scope: { name: 'parley' }, spans: spans.map(spanOf) }],
      },
    ],
  });

const spanOf = (span: ReadableSpan) => {
  const { traceId, spanId } = span.spanContext();
  return {
    traceId,
    spanId,
    ...(span.parentSpanContext && { parentSpanId: span.parentSpanContext.spanId }),
    name: nameMayBeTold(span.name),
    kind: span.kind + 1, // OTLP counts from "unspecified"
    startTimeUnixNano: nanoseconds(span.startTime),
    endTimeUnixNano: nanoseconds(span.endTime),
    attributes: otlpAttributes(mayBeTold(span.attributes)),
    links: span.links.map(({ context }) => ({ traceId: context.traceId, spanId: context.spanId })),
    status: { code: span.status.code },
  };
};

const nanoseconds = ([seconds, rest]: HrTime): string => `${seconds}${String(rest).padStart(9, '0')}`;
