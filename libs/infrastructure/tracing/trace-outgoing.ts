import { SpanKind } from '@opentelemetry/api';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import type { Destination } from './attribute-keys.js';
import type { Tracing } from './tracing.js';

const CLIENT = { kind: SpanKind.CLIENT };

/** The same calls, which tell whom by kind alone, how long it took and what was answered. */
export function traceFetch(fetch: OutgoingFetch, tracing: Tracing | undefined): OutgoingFetch {
  if (!tracing) return fetch;
  return (url, call) => {
    const to: Destination = call?.to ?? 'other';
    const told = { 'parley.destination': to, 'http.request.method': call?.method ?? 'GET' };
    const ask = async (span: Parameters<Parameters<Tracing['span']>[2]>[0]): Promise<Response> => {
      const answer = await fetch(url, call);
      span.tell({ 'http.response.status_code': answer.status });
      if (answer.status >= 400) span.fail();
      return answer;
    };
    return tracing.span(`call ${to}`, told, ask, CLIENT);
  };
}

/** The same mailer, which tells that a mail was handed over. */
export function traceMails<M extends { readonly send: (mail: never) => Promise<unknown> }>(
  mailer: M,
  tracing: Tracing | undefined,
): M {
  if (!tracing) return mailer;
  const send = (mail: never): Promise<unknown> =>
    tracing.span('mail', { 'parley.destination': 'mail-server' }, () => mailer.send(mail), CLIENT);
  return { ...mailer, send };
}
