import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MESSAGE_KINDS } from '../messaging/message-kinds.js';
import { providerFindings } from './provider-findings.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-findings-'));
const file = path.join(folder, 'providers.json');
afterAll(() => rmSync(folder, { recursive: true }));

const found = (settings: object | string) => {
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return providerFindings({ PROVIDERS_FILE: file });
};
const sms = { format: 'aliyun-sms', keyId: 'LTAI', secret: 'a-secret-of-tests', signName: '协会' };

it('says nothing where nobody is hired, and which half is missing', () => {
  expect(providerFindings({})).toEqual([]);
  expect(providerFindings({ MESSENGER_URL: 'https://x', MESSENGER_SECRET: 's' })).toMatchObject([{ ready: true }]);
  expect(providerFindings({ MESSENGER_URL: 'https://x', SIGNER_SECRET: 's' })).toMatchObject([
    { check: 'messenger', ready: false, detail: 'MESSENGER_SECRET' },
    { check: 'signer', ready: false, detail: 'SIGNER_URL' },
  ]);
});

it('says where a file is wrong, never with what stands there, and which kinds have no template', () => {
  expect(found('{')).toMatchObject([{ check: 'providers', ready: false, must: true }]);
  const [wrong] = found({ installation: { sms: { ...sms, secret: 'short' } } });
  expect(wrong?.detail).toContain('installation.sms.secret');
  expect(wrong?.detail).not.toContain('short');
  expect(
    found({ installation: { sms: { ...sms, templates: { letter: { id: '1', parameters: {} } } } } }),
  ).toMatchObject([{ ready: false, detail: expect.stringContaining('letter is no kind of message') }]);
  const odd = { document: { id: 'SMS_1', parameters: { a: 'code' } } };
  expect(found({ installation: { sms: { ...sms, templates: odd } } })).toMatchObject([
    { ready: false, detail: expect.stringContaining('names a fact') },
  ]);
  const some = { document: { id: 'SMS_1', parameters: { a: 'token' } } };
  expect(found({ installation: { sms: { ...sms, templates: some } } })).toMatchObject([
    { check: 'providers', ready: true },
    { check: 'provider-templates', ready: false, must: false, detail: expect.stringContaining('link-code') },
  ]);
  const every = Object.fromEntries(
    Object.keys(MESSAGE_KINDS).map((kind) => [`${kind}.zh-CN`, { id: 'x', parameters: {} }]),
  );
  expect(found({ installation: { sms: { ...sms, templates: every } } })).toMatchObject([
    { ready: true },
    { ready: true },
  ]);
});
