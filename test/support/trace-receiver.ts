import { z } from 'zod';
import { openTracing } from '#infrastructure/tracing/open-tracing.js';
import { sendSpans } from '#infrastructure/tracing/send-spans.js';
import { outgoing } from './outgoing.js';
import { startReceiver } from './receiver.js';

const Attribute = z.strictObject({
  key: z.string(),
  value: z.union([z.strictObject({ stringValue: z.string() }), z.strictObject({ intValue: z.string() })]),
});
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const Span = z.strictObject({
  traceId: hex(16),
  spanId: hex(8),
  parentSpanId: hex(8).optional(),
  name: z.string(),
  kind: z.int().min(1).max(3),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(Attribute),
  links: z.array(z.strictObject({ traceId: hex(16), spanId: hex(8) })),
  status: z.strictObject({ code: z.int().min(0).max(2) }),
});
const Request = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes: z.array(Attribute) }),
      scopeSpans: z.array(z.strictObject({ scope: z.strictObject({ name: z.string() }), spans: z.array(Span) })),
    }),
  ),
});
export type ToldSpan = z.infer<typeof Span>;

/** A receiver of OTLP over HTTP that takes what the protocol says and nothing else, with a program that sends to it. */
export async function startTraceReceiver(token = 'token-of-the-collector') {
  const receiver = await startReceiver(({ headers }) =>
    headers['authorization'] === `Bearer ${token}` && headers['content-type'] === 'application/json' ? 200 : 401,
  );
  const failed: string[] = [];
  const open = (name: 'api' | 'worker', ratio = 1) =>
    openTracing({
      exporter: sendSpans(
        { fetch: outgoing, url: `${receiver.url}/v1/traces`, token },
        { name, release: '0.0.0' },
        (code) => void failed.push(code),
      ),
      ratio,
    });
  return {
    /** For a program of its own. */
    variables: { TRACES_URL: `${receiver.url}/v1/traces`, TRACES_TOKEN: token, TRACES_RATIO: '1' },
    open,
    failed,
    raw: () => receiver.journal.map(({ raw }) => raw).join('\n'),
    spans: (): readonly ToldSpan[] =>
      receiver.journal.flatMap(({ raw }) =>
        Request.parse(JSON.parse(raw)).resourceSpans.flatMap(({ scopeSpans }) =>
          scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    stop: receiver.stop,
  };
}
