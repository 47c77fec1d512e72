import { outgoing } from '../../../test/support/outgoing.js';
import { startAliyun } from '../../../test/support/providers/aliyun.js';
import { startTencent } from '../../../test/support/providers/tencent.js';
import { checkIdentity, type IdentityProvider } from './check-identity.js';

const KEY = { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' };
const [CARD, CODE] = ['11010519491231002X', '91330106673959654P'];
const people = { [CARD]: '韦小宝', [CODE]: '某某有限公司' };
let aliyun: Awaited<ReturnType<typeof startAliyun>>;
let tencent: Awaited<ReturnType<typeof startTencent>>;
beforeAll(async () => {
  aliyun = await startAliyun({ ...KEY, signNames: [], templates: {}, people });
  tencent = await startTencent({ ...KEY, appId: '1', signName: '', templates: {}, people });
});
afterAll(() => Promise.all([aliyun.stop(), tencent.stop()]));

const ask = (provider: IdentityProvider, kind: 'person' | 'organisation', number: string, name: string) =>
  checkIdentity(outgoing, provider, { kind, number, name, id: 'e0c34a77f5ac40a5aa5e6ed20c35d001' }, new Date());

it('asks Alibaba Cloud whether name and number go together, of persons and of organisations', async () => {
  const provider = { format: 'aliyun-identity', url: aliyun.url, ...KEY, sceneCode: 'parley' } as const;
  expect(await ask(provider, 'person', CARD, '韦小宝')).toBe('matches');
  expect(await ask(provider, 'person', CARD, '韦大宝')).toBe('differs');
  expect(await ask(provider, 'person', '110105194912310038', '韦小宝')).toBe('not-found');
  expect(await ask(provider, 'organisation', CODE, '某某有限公司')).toBe('matches');
  expect(await ask(provider, 'organisation', CODE, '别的公司')).toBe('differs');
  aliyun.trouble.push({ code: '402' }, { code: '412' }, 'break');
  expect(await ask(provider, 'person', CARD, '韦小宝')).toEqual({ result: 'failed', code: 'provider-fault' });
  expect(await ask(provider, 'person', CARD, '韦小宝')).toEqual({ result: 'impossible', code: 'no-balance' });
  expect(await ask(provider, 'person', CARD, '韦小宝')).toEqual({ result: 'failed', code: 'no-answer' });
  const wrong = { ...provider, secret: 'another-secret' };
  expect(await ask(wrong, 'person', CARD, '韦小宝')).toEqual({ result: 'impossible', code: 'bad-credentials' });
});

it('asks Tencent Cloud about persons alone', async () => {
  const provider = { format: 'tencent-identity', url: tencent.url, ...KEY } as const;
  expect(await ask(provider, 'person', CARD, '韦小宝')).toBe('matches');
  expect(await ask(provider, 'person', CARD, '韦大宝')).toBe('differs');
  expect(await ask(provider, 'organisation', CODE, '某某有限公司')).toMatchObject({ result: 'impossible' });
  tencent.trouble.push({ error: 'RequestLimitExceeded' });
  expect(await ask(provider, 'person', CARD, '韦小宝')).toEqual({ result: 'failed', code: 'throttled' });
  const wrong = { ...provider, secret: 'another-secret' };
  expect(await ask(wrong, 'person', CARD, '韦小宝')).toEqual({ result: 'impossible', code: 'bad-credentials' });
});
