import type { TellDelegator } from '#domain/dispute/effect.js';
import { instant } from '#domain/kernel/message.js';
import { sendWebhook } from '#infrastructure/webhook/send-webhook.js';
import type { PlatformPorts } from './notify-platform.js';
import { tellDelegator } from './tell-delegator.js';

const [associationId = '', disputeId = '', resultId = '', platformId = ''] = [1, 2, 3, 4].map(
  (one) => `01939f6e-0000-7000-8000-00000000000${one}`,
);
const at = instant(Date.UTC(2026, 2, 2));

/** What the platform receives of a result with so many items, and what is recorded. */
const told = async (count: number) => {
  const items = Array.from({ length: count }, (_, index) => ({
    ...{ itemId: `${associationId}${index}`, respondentId: disputeId, item: `i${index}`, respondent: 'r1' },
    ...{ outcome: 'settled', measure: 'keep', grounds: ['parties-settled'], reasonCodes: [], legalKind: 'settlement' },
  }));
  const bodies: { readonly data: Readonly<Record<string, unknown>> }[] = [];
  const ports: PlatformPorts = {
    findPlatform: async () => ({
      webhookUrl: 'https://shop.example/hooks',
      secret: `whsec_${Buffer.alloc(32, 5).toString('base64')}`,
    }),
    send: (message) =>
      sendWebhook(
        async (_, call) => {
          bodies.push(JSON.parse(String(call?.body)));
          return new Response(null, { status: 204 });
        },
        message,
        new Date(at),
      ),
    few: (_, call) => call(),
    note: async () => undefined,
  };
  const effect = { key: 'tell-delegator:r', kind: 'tell-delegator', about: resultId } as unknown as TellDelegator;
  const news = { platformId, type: 'result.returned', data: { reference: 'C-1', resultId, items } } as const;
  const report = await tellDelegator(ports, effect, news, { associationId, disputeId }, 'https://parley.example', at);
  return { report, data: bodies[0]?.data };
};
const delegationUrl = `https://parley.example/v1/disputes/${disputeId}/delegation`;

it('tells a result with its items', async () => {
  const { report, data } = await told(2);
  expect(report).toEqual({ type: 'RecordDelegatorTold', data: { about: resultId } });
  expect(data).toMatchObject({ resultId, delegationUrl, items: [{ item: 'i0' }, { item: 'i1' }] });
  expect(data).not.toHaveProperty('itemCount');
});

it('tells a result of more items than a webhook holds as well, and where they are read', async () => {
  const { report, data } = await told(300);
  expect(report).toEqual({ type: 'RecordDelegatorTold', data: { about: resultId } });
  expect(data).toEqual({ associationId, disputeId, reference: 'C-1', resultId, itemCount: 300, delegationUrl });
});
