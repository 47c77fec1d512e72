import { SpanKind } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { liesIn } from '#infrastructure/outgoing/outgoing-policy.js';
import { readTraceparent } from '#infrastructure/tracing/traceparent.js';
import type { OpenSpan, Tracing } from '#infrastructure/tracing/tracing.js';

/**
 * A span for each request, named by the template of its route. Only a proxy that is trusted may say that it belongs to
 * a trace: others begin one of their own, and no stranger decides what is sampled.
 */
export function traceRequests(fastify: FastifyInstance, tracing: Tracing, trusted: readonly string[]): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  const inSpan = (request: FastifyRequest, work: () => void): void => {
    const span = spans.get(request);
    if (span) tracing.within(span, work);
    else work();
  };
  fastify.addHook('onRequest', (request, _reply, done) => {
    const method = request.is404 ? 'ANY' : request.method;
    const route = (request.is404 ? undefined : request.routeOptions.url) ?? 'none';
    const told = { 'http.request.method': method, 'http.route': route };
    const isFromProxy = liesIn(trusted, request.socket.remoteAddress ?? '');
    const after = isFromProxy ? readTraceparent(request.headers['traceparent']) : undefined;
    spans.set(request, tracing.begin(`${method} ${route}`, told, { kind: SpanKind.SERVER, after }));
    inSpan(request, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => inSpan(request, done)); // a body comes from elsewhere
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.tell({ 'http.response.status_code': reply.statusCode });
    if (reply.statusCode >= 500) span?.fail();
    span?.end();
    inSpan(request, done);
  });
}
