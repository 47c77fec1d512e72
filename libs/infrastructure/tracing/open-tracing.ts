import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanStatusCode, trace, TraceFlags, type Context, type Span } from '@opentelemetry/api';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
  TraceIdRatioBasedSampler,
  type SpanExporter,
} from '@opentelemetry/sdk-trace';
import type { OpenSpan, SpanGiven, Tracing } from './tracing.js';

type Opened = { readonly exporter: SpanExporter; readonly ratio: number };

/** Traces of one program. The rest of it passes this value on: nothing global is registered. */
export function openTracing({ exporter, ratio }: Opened): Tracing {
  const sampler = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) });
  const provider = new TracerProvider({ sampler, spanProcessors: [new BatchSpanProcessor({ exporter })] });
  const tracer = provider.getTracer('parley');
  const around = new AsyncLocalStorage<Context>();
  /** Those in which another was begun. */
  const hold = new WeakSet<Span>();
  const spans = new WeakMap<OpenSpan, Span>();

  const begin: Tracing['begin'] = (name, told, { kind, after } = {}) => {
    const here = around.getStore() ?? ROOT_CONTEXT;
    const outer = trace.getSpan(here);
    if (outer) hold.add(outer);
    const isElsewhere = after !== undefined && outer !== undefined && after.traceId !== outer.spanContext().traceId;
    const span = tracer.startSpan(
      name,
      {
        attributes: told,
        ...(kind !== undefined && { kind }),
        ...(isElsewhere && { links: [{ context: outer.spanContext() }] }),
      },
      after ? trace.setSpanContext(ROOT_CONTEXT, after) : here,
    );
    const place = span.spanContext();
    const open: OpenSpan = {
      place,
      isSampled: (place.traceFlags & TraceFlags.SAMPLED) !== 0,
      tell: (more) => void span.setAttributes(more),
      fail: (error) => {
        span.setStatus({ code: SpanStatusCode.ERROR });
        if (error !== undefined) span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      },
      end: () => span.end(),
    };
    spans.set(open, span);
    return open;
  };
  const within: Tracing['within'] = (open, work) => {
    const span = spans.get(open);
    return span ? around.run(trace.setSpan(ROOT_CONTEXT, span), work) : work();
  };

  return {
    begin,
    within,
    span: async <T>(
      name: string,
      told: Parameters<typeof begin>[1],
      work: (span: OpenSpan) => Promise<T>,
      given: SpanGiven<T> = {},
    ) => {
      const open = begin(name, told, given);
      const span = spans.get(open);
      try {
        const result = await within(open, () => work(open));
        if (!given.isWorth || given.isWorth(result) || (span && hold.has(span))) open.end();
        return result;
      } catch (error) {
        open.fail(error);
        open.end();
        throw error;
      }
    },
    ids: () => {
      const place = trace.getSpanContext(around.getStore() ?? ROOT_CONTEXT);
      return place ? { trace_id: place.traceId, span_id: place.spanId } : {};
    },
    close: () => provider.shutdown(),
  };
}
