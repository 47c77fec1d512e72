import { AliyunSms } from '#infrastructure/providers/provider-settings.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { startAliyun } from '../../../../test/support/providers/aliyun.js';

const KEY = { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' };
let api: Api;
let aliyun: Awaited<ReturnType<typeof startAliyun>>;
let association: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi();
  aliyun = await startAliyun({ ...KEY, signNames: ['协会'], templates: { SMS_9: ['code'] } });
  association = await setUpAssociation(api);
}, 60_000);
afterAll(() => Promise.all([api.stop(), aliyun.stop()]));

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
