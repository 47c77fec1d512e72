import { AliyunIdentity, AliyunSms, Esign } from '#infrastructure/providers/provider-settings.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { startAliyun } from '../../../../test/support/providers/aliyun.js';
import { startEsign } from '../../../../test/support/providers/esign.js';

const KEY = { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' };
const ACCOUNT = { appId: '7439000000', secret: 'secret-of-the-tests' };
const CARD = '11010519491231002X';
let api: Api;
let esign: Awaited<ReturnType<typeof startEsign>>;
let aliyun: Awaited<ReturnType<typeof startAliyun>>;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi();
  aliyun = await startAliyun({
    ...KEY,
    signNames: ['协会'],
    templates: { SMS_9: ['code'] },
    people: { [CARD]: '韦小宝' },
  });
  esign = await startEsign(ACCOUNT);
  association = await setUpAssociation(api);
}, 60_000);
afterAll(() => Promise.all([api.stop(), aliyun.stop(), esign.stop()]));

it('sends the administrator one message, once for a key, and says in a word why not', async () => {
  const ada = { token: await association.person({ login: 'ada', roles: ['administrator'] }) };
  const path = `/v1/associations/${association.associationId}/message-provider-trials`;
  const body = { channel: 'sms', contact: '138 0000 1234' };
  const attempt = async (more: object = {}) => {
    const { status, body: said } = await api.post(path, { ...body, ...more }, ada);
    const { code, facts } = said as { readonly code?: string; readonly facts?: { readonly code: string } };
    return [status, code, facts?.code];
  };
  expect(await attempt()).toEqual([409, 'NoMessageProvider', undefined]);
  const templates = { 'link-code': { id: 'SMS_9', parameters: { code: 'code' } } };
  const hired = AliyunSms.parse({ format: 'aliyun-sms', url: aliyun.url, ...KEY, signName: '协会', templates });
  Object.assign(api.parts.messages, { findProvider: async () => hired });
  expect(await attempt({ contact: '4711' })).toEqual([400, 'InvalidRequest', undefined]);
  expect(await attempt()).toEqual([200, undefined, undefined]);
  expect(aliyun.sent).toMatchObject([{ phone: '13800001234', template: 'SMS_9', parameters: { code: '000000' } }]);
  aliyun.trouble.push(
    { code: 'isv.AMOUNT_NOT_ENOUGH' },
    { code: 'isv.MOBILE_NUMBER_ILLEGAL' },
    { code: 'isv.BUSINESS_LIMIT_CONTROL' },
  );
  expect(await attempt()).toEqual([409, 'TrialImpossible', 'no-balance']);
  expect(await attempt()).toEqual([422, 'TrialRefused', 'bad-number']);
  expect(await attempt()).toEqual([503, 'TrialFailed', 'throttled']);
  expect(aliyun.sent).toHaveLength(1);
});

it('has a signature and an identity tried, tells what last came of each, and never a key', async () => {
  const ada = { token: await association.person({ login: 'ida', roles: ['administrator'] }) };
  const path = `/v1/associations/${association.associationId}`;
  const hiredFor = association.associationId;
  const tried = async (kind: string, body: object) => {
    const answer = await api.post(`${path}/${kind}-provider-trials`, body, ada);
    const { code, facts, result, link } = answer.body as Readonly<Record<string, { readonly code?: string }>>;
    return [answer.status, code ?? result, facts?.code ?? link];
  };
  const [signs, shows] = [
    { name: '王芳', phone: '13800001234' },
    { name: '韦小宝', identityNumber: CARD.toLowerCase() },
  ];
  expect(await tried('signature', signs)).toEqual([409, 'NoSignatureProvider', undefined]);
  expect(await tried('identity', shows)).toEqual([409, 'NoIdentityProvider', undefined]);

  const [signer, checks] = [
    Esign.parse({ format: 'esign', url: esign.url, ...ACCOUNT }),
    AliyunIdentity.parse({ format: 'aliyun-identity', url: aliyun.url, ...KEY }),
  ];
  Object.assign(api.parts.signing, { findSigner: async () => ({ ...signer, hiredFor, hiredBy: 'operator' }) });
  Object.assign(api.parts.identity, { findProvider: () => ({ ...checks, hiredFor, hiredBy: 'installation' }) });
  expect(await tried('signature', { ...signs, phone: '4711' })).toEqual([400, 'InvalidRequest', undefined]);
  expect(await tried('identity', { ...shows, identityNumber: '4711' })).toEqual([400, 'InvalidRequest', undefined]);
  const taken = await tried('signature', signs);
  expect(taken).toEqual([200, 'taken', expect.stringContaining('https://esign.example/sign?flow=')]);
  expect(esign.flows).toMatchObject([{ account: '13800001234', name: '王芳', title: '电子签名测试' }]);
  expect(await tried('identity', shows)).toEqual([200, 'matches', undefined]);
  expect(await tried('identity', { ...shows, name: '韦大宝' })).toEqual([200, 'differs', undefined]);
  aliyun.trouble.push({ code: '412' });
  expect(await tried('identity', shows)).toEqual([409, 'TrialImpossible', 'no-balance']);

  const told = await api.get(`${path}/providers`, ada);
  expect(told.body).toEqual({
    items: [
      expect.objectContaining({ service: 'sms' }),
      { service: 'wechat', format: 'aliyun-sms', name: '协会' },
      { service: 'signature', hiredBy: 'operator', format: 'esign', name: 'e签宝', answeredAt: expect.any(String) },
      {
        ...{ service: 'identity', hiredBy: 'installation', format: 'aliyun-identity', failedWith: 'no-balance' },
        ...{ answeredAt: expect.any(String), failedAt: expect.any(String) },
      },
    ],
  });
  expect(told.text).not.toMatch(/secret|LTAI|7439|127\.0\.0\.1|110105/);
  const mara = { token: await association.person({ login: 'mara', roles: ['case-manager'] }) };
  expect((await api.get(`${path}/providers`, mara)).status).toBe(403);
});
