import { otlpAttributes } from '../otlp/otlp-attributes.js';
import type { FoundSecurityEvent } from './find-security-events.js';
import { SECURITY_KINDS } from './security-event.js';

/** Numbers of severity as OpenTelemetry counts them. */
const SEVERITY = { INFO: 9, WARN: 13 } as const;
const GRAVE = /refused|left-out|malware-found|breach|room-opened/;

/**
 * Events of the log of security as an OTLP/HTTP request for logs in JSON (opentelemetry-proto 1, `v1/logs`), in their
 * order. `parley.id` is the same whenever one is sent again.
 */
export const otlpLogs = (events: readonly FoundSecurityEvent[], release: string): string =>
  JSON.stringify({
    resourceLogs: [
      {
        resource: { attributes: otlpAttributes({ 'service.name': 'parley', 'service.version': release }) },
        scopeLogs: [{ scope: { name: 'parley.security' }, logRecords: events.map(recordOf) }],
      },
    ],
  });

const recordOf = (event: FoundSecurityEvent) => {
  const severity = GRAVE.test(event.kind) ? 'WARN' : 'INFO';
  return {
    timeUnixNano: nanoseconds(event.at),
    observedTimeUnixNano: nanoseconds(event.at),
    severityNumber: SEVERITY[severity],
    severityText: severity,
    eventName: event.kind,
    body: { stringValue: SECURITY_KINDS[event.kind] },
    attributes: otlpAttributes({
      'parley.id': event.id,
      'parley.kind': event.kind,
      'parley.association': event.association_id,
      'parley.account': event.account_id,
      'parley.actor': event.actor,
      'parley.request': event.request_id,
      'client.address': event.address,
      'user_agent.original': event.device,
      ...Object.fromEntries(Object.entries(event.facts).map(([name, value]) => [`parley.fact.${name}`, value])),
    }),
  };
};

const nanoseconds = (at: Date): string => `${at.getTime()}000000`;
