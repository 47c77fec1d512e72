import type { Meter } from '@opentelemetry/api';
import type { Effect } from '#domain/dispute/effect.js';

/** Where each kind of effect goes, by kind alone: which platform it was is told while it fails. */
const DESTINATIONS = {
  'ask-platform': 'platform',
  'serve-platform': 'platform',
  'tell-delegator': 'platform',
  'serve-mail': 'mail',
  'serve-sms': 'sms',
  'serve-wechat': 'wechat',
  'make-document': 'documents',
  'make-export': 'exports',
  'tell-secret': 'draws',
} as const satisfies Readonly<Record<Effect['kind'], string>>;

export type CountFailure = (effect: Pick<Effect, 'kind'>) => void;

/**
 * Counts attempts that failed, the last of an effect that is given up among them. All kinds are told from the start, so
 * that the first failure is seen as a rise.
 */
export function countFailures(meter: Meter | undefined): CountFailure {
  const counter = meter?.createCounter('parley_failed_attempts_total', {
    description: 'Attempts at effects that failed, by where they went',
  });
  if (!counter) return () => undefined;
  const count = (kind: Effect['kind'], more: number): void =>
    counter.add(more, { kind, destination: DESTINATIONS[kind] });
  for (const kind of Object.keys(DESTINATIONS) as Effect['kind'][]) count(kind, 0);
  return ({ kind }) => count(kind, 1);
}
