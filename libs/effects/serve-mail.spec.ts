import type { Serve } from '#domain/dispute/effect.js';
import { serveMail, type ComposedMail, type MailPorts } from './serve-mail.js';

const [associationId = '', disputeId = '', serviceId = ''] = [1, 2, 3].map(
  (one) => `01939f6e-0000-7000-8000-00000000000${one}`,
);

const served = async (composed: ComposedMail | 'no-address' | 'no-consent') => {
  const sent: unknown[] = [];
  const ports: MailPorts = {
    compose: async () => composed,
    send: async (mail) => sent.push(mail),
    few: (_, call) => call(),
    secret: Buffer.alloc(32),
    host: 'parley.example',
  };
  const serve = { key: 'serve-mail:s', kind: 'serve-mail', service: { serviceId } } as unknown as Serve;
  const report = await serveMail(ports, serve, { associationId, disputeId });
  return { report, sent: sent.length };
};

it('sends what there is to send, and records its dispatch', async () =>
  expect(await served({ to: 'ana@owner.example', subject: 'x', text: 'y' })).toEqual({
    report: { type: 'RecordDispatch', data: { serviceId, channel: 'mail' } },
    sent: 1,
  }));

it.each(['no-address', 'no-consent'] as const)('where there is %s sends nothing and records why', async (reason) =>
  expect(await served(reason)).toEqual({
    report: { type: 'RecordFailure', data: { serviceId, channel: 'mail', reason, code: reason } },
    sent: 0,
  }),
);
