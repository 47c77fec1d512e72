import { isPassedOn } from './passed-on.js';

const service = {
  serviceId: 's',
  document: 'urgent-measure',
  addressee: { kind: 'party', id: 'ben' },
  platformId: 'shop',
  channels: ['platform', 'mail'],
  pairs: [],
  orderedAt: '2026-03-01T02:00:00.000Z',
  dispatched: [],
  failed: [],
} as unknown as Parameters<typeof isPassedOn>[0];

it('asks for the link of what is done at once to be passed on, where no message of ours goes to a phone', () => {
  expect(isPassedOn(service, 'ana')).toBe(true);
  expect(isPassedOn({ ...service, document: 'forwarded-notice' }, 'ana')).toBe(true);
});
it.each([
  ['a phone has it from us', { channels: ['platform', 'sms'] }],
  ['a phone has it by WeChat', { channels: ['platform', 'wechat'] }],
  ['no platform brings it', { channels: ['mail'] }],
  ['a person brings it there', { byHand: true }],
  ['it only informs', { document: 'measure-lifted' }],
  ['it is the complainant’s', { addressee: { kind: 'party', id: 'ana' } }],
  ['it is the platform’s own', { addressee: { kind: 'platform', id: 'shop' } }],
] as const)('not where %s', (_, changes) =>
  expect(isPassedOn({ ...service, ...changes } as typeof service, 'ana')).toBe(false),
);
