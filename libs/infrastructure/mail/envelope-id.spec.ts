import { randomBytes } from 'node:crypto';
import { openEnvelopeId, sealEnvelopeId } from './envelope-id.js';

const secret = randomBytes(32);
const subject = {
  disputeId: '01939f6e-0000-7000-8000-00000000000a',
  serviceId: '01939f6e-ffff-7000-8000-00000000000b',
  channel: 'mail',
};

test('a sealed envelope id opens to what was sealed', () => {
  expect(openEnvelopeId(secret, sealEnvelopeId(secret, subject))).toEqual(subject);
});

test('fits ENVID without encoding, even with the longest channel', () => {
  expect(sealEnvelopeId(secret, { ...subject, channel: 'x'.repeat(24) })).toMatch(/^[A-Za-z0-9_-]{1,100}$/);
});

test('any changed character makes it nobody’s', () => {
  const sealed = sealEnvelopeId(secret, subject);
  const changed = sealed
    .split('')
    .map((character, at) => sealed.slice(0, at) + (character === 'A' ? 'B' : 'A') + sealed.slice(at + 1));
  expect(changed.map((text) => openEnvelopeId(secret, text)).filter((opened) => opened !== undefined)).toEqual([]);
});

test('a foreign secret, a shortened id and free text open to nothing', () => {
  const sealed = sealEnvelopeId(secret, subject);
  expect(openEnvelopeId(randomBytes(32), sealed)).toBeUndefined();
  for (const text of ['', 'QQ314159', sealed.slice(1), `${sealed}A`, `${sealed}=`, sealed.toUpperCase()])
    expect(openEnvelopeId(secret, text)).toBeUndefined();
});

test.each([
  { disputeId: 'd1' },
  { serviceId: subject.serviceId.toUpperCase() },
  { channel: '' },
  { channel: 'to all' },
  { channel: 'x'.repeat(25) },
])('does not seal %j', (part) => expect(() => sealEnvelopeId(secret, { ...subject, ...part })).toThrow(TypeError));
