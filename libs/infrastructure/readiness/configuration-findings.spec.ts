import { randomBytes } from 'node:crypto';
import { configurationFindings, type Settings } from './configuration-findings.js';

const key = randomBytes(32);
const good: Settings = {
  API_URL: 'https://parley.example',
  API_HOST: '127.0.0.1',
  OPERATOR_KEY: randomBytes(32).toString('base64url'),
};
const wrong = (settings: Settings, masterKey: Buffer | undefined = key): readonly string[] =>
  configurationFindings(settings, masterKey)
    .filter(({ ready, must }) => must && !ready)
    .map(({ check }) => check);

it('has nothing against an installation behind TLS with keys of its own', () => {
  expect(wrong(good)).toEqual([]);
  expect(wrong({ ...good, API_HOST: '0.0.0.0', TLS_ENDS_BEFORE: 'yes' })).toEqual([]);
  expect(wrong({ ...good, OPERATOR_KEY: '' })).toEqual([]);
  expect(wrong({ API_URL: 'http://127.0.0.1:3000', API_HOST: '127.0.0.1' })).toEqual([]);
});

it.each<[string, Settings, Buffer?]>([
  ['api-url', { ...good, API_URL: 'http://parley.example' }],
  ['link-url', { ...good, LINK_URL: 'http://parley.example/l' }],
  ['plain-http', { ...good, API_HOST: '0.0.0.0' }],
  ['plain-http', { ...good, REPORT_HOST: '10.0.0.4' }],
  ['plain-http', { ...good, TEMPORAL_METRICS_HOST: '10.0.0.4' }],
  ['plain-http', { ...good, API_HOST: '0.0.0.0', TLS_ENDS_BEFORE: 'no' }],
  ['master-key', good, Buffer.alloc(32)],
  ['master-key', good, Buffer.from('parleyparleyparleyparleyparleyxx')],
  ['operator-key', { ...good, OPERATOR_KEY: 'plo_operator-of-the-tests-0123456789' }],
  ['operator-key', { ...good, OPERATOR_KEY: 'a'.repeat(40) }],
  ['operator-key', { ...good, OPERATOR_KEY: 'short-but-odd-8x2k!' }],
  ['database-password', { ...good, DATABASE_URL: 'postgres://parley_application:parley@127.0.0.1/parley' }],
])('refuses in production: %s', (check, settings, masterKey) => {
  expect(wrong(settings, masterKey)).toEqual([check]);
});
