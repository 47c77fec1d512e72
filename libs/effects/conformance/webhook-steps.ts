import { randomUUID } from 'node:crypto';
import type { Expected } from '#messages/conformance/findings.js';
import type { ConformanceStep } from '#messages/conformance/steps.js';
import { deliver, type Answered, type Delivery, type Place } from './deliver.js';
import { findingOf, type Finding } from './judge.js';

const MINUTE = 60_000;
const STRANGER = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

let count = 0;
const newId = (): string => `msg_check_${randomUUID().slice(0, 8)}_${(count += 1)}`;

/** A type that no platform knows: it must be taken and left alone. */
const unknown = (at: Date, type = 'parley.conformance'): object => ({
  type,
  timestamp: at.toISOString(),
  data: { disputeId: 'conformance', number: 'PL-CHECK' },
});

const send = (place: Place, more: Partial<Delivery> = {}): Promise<Answered> =>
  deliver({ ...place, id: newId(), body: unknown(place.now()), ...more });

const once =
  (more: Partial<Delivery> = {}) =>
  async (place: Place): Promise<readonly Answered[]> => [await send(place, more)];

type Step = {
  readonly id: ConformanceStep;
  readonly expected: Expected;
  readonly run: (place: Place) => Promise<readonly Answered[]>;
};

const spoiled = (id: ConformanceStep, more: Partial<Delivery>): Step => ({ id, expected: 'refused', run: once(more) });

/** What every receiver of Standard Webhooks has to get right, each tried for itself. */
export const WEBHOOK_STEPS: readonly Step[] = [
  { id: 'signed', expected: 'taken', run: once() },
  {
    id: 'unknown-type',
    expected: 'taken',
    run: async (place) => [await send(place, { body: unknown(place.now(), 'parley.not-yet-invented') })],
  },
  { id: 'prompt', expected: 'prompt', run: once() },
  spoiled('other-secret', { secret: STRANGER }),
  spoiled('changed', { spoil: (sent) => (sent.body = sent.body.replace('PL-CHECK', 'PL-OTHER')) }),
  spoiled('unsigned', { spoil: ({ headers }) => delete headers['webhook-signature'] }),
  spoiled('no-id', { spoil: ({ headers }) => delete headers['webhook-id'] }),
  spoiled('other-id', { spoil: ({ headers }) => (headers['webhook-id'] = newId()) }),
  spoiled('old', { off: -10 * MINUTE }),
  spoiled('future', { off: 10 * MINUTE }),
  {
    id: 'two-signatures',
    expected: 'taken',
    run: once({
      spoil: ({ headers }) =>
        (headers['webhook-signature'] = `v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`),
    }),
  },
  {
    id: 'repeated',
    expected: 'taken',
    run: async (place) => {
      const id = newId();
      const together = await Promise.all([1, 2, 3].map(() => send(place, { id })));
      return [...together, await send(place, { id }), await send(place, { id })];
    },
  },
  {
    id: 'out-of-order',
    expected: 'taken',
    run: async (place) => [
      await send(place),
      await send(place, { body: unknown(new Date(place.now().getTime() - 24 * 60 * MINUTE)) }),
    ],
  },
  { id: 'get', expected: 'not-taken', run: once({ method: 'GET' }) },
];

/** All of them, one after the other. */
export async function tryReceiver(place: Place): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, expected, run } of WEBHOOK_STEPS) findings.push(findingOf(id, expected, await run(place)));
  return findings;
}
