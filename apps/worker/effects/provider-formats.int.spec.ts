import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordConsent } from '#application/party/party-contacts.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { openProviderFile } from '#infrastructure/providers/provider-file.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startAliyun } from '../../../test/support/providers/aliyun.js';
import { startWechat } from '../../../test/support/providers/wechat.js';
import { startTencent } from '../../../test/support/providers/tencent.js';
import type { ProviderReport } from '../messaging/provider-report.js';

const KEY = { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' };
const PHONE = '+8613800001234';

let ahead = 0;
const clock = (): Date => new Date(Date.now() + ahead);
const letTimePass = (more: number): void => {
  ahead += more;
  effects.letMachineTimePass(more);
};
let house: House;
let aliyun: Awaited<ReturnType<typeof startAliyun>>;
let tencent: Awaited<ReturnType<typeof startTencent>>;
let wechat: Awaited<ReturnType<typeof startWechat>>;
let effects: ReturnType<typeof openEffects>;
const folder = mkdtempSync(path.join(tmpdir(), 'parley-providers-'));
const file = path.join(folder, 'providers.json');
const hire = (one: object, service: 'sms' | 'wechat' = 'sms'): void =>
  writeFileSync(file, JSON.stringify({ associations: { [house.associationId]: { [service]: one } } }));
const atAliyun = (more: object = {}) => ({
  format: 'aliyun-sms',
  url: aliyun.url,
  ...KEY,
  signName: '协会',
  templates: { document: { id: 'SMS_1001', parameters: { number: 'number', paper: 'document', code: 'token' } } },
  ...more,
});
const atTencent = () => ({
  format: 'tencent-sms',
  url: tencent.url,
  ...KEY,
  appId: '1400006666',
  signName: '协会',
  templates: { document: { id: '1110', parameters: ['number', 'token'] } },
});

const ACCOUNT = {
  appId: 'wx5823bf96d3bd56c7',
  secret: 'secret-of-the-account',
  token: 'tokenOfTests',
  encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
};
const atWechat = (more: object = {}) => ({
  format: 'wechat-template',
  url: wechat.url,
  ...ACCOUNT,
  templates: { document: { id: 'tpl_1', parameters: { thing1: 'document', character_string2: 'number' } } },
  ...more,
});

beforeAll(async () => {
  house = await openHouse();
  aliyun = await startAliyun(
    { ...KEY, signNames: ['协会'], templates: { SMS_1001: ['number', 'paper', 'code'] } },
    clock,
  );
  tencent = await startTencent({ ...KEY, appId: '1400006666', signName: '协会', templates: { '1110': 2 } }, clock);
  wechat = await startWechat({ ...ACCOUNT, templates: { tpl_1: ['thing1', 'character_string2'] } });
  hire(atAliyun());
  effects = openEffects(house, { providers: openProviderFile(file) });
}, 30_000);
afterAll(async () => {
  effects.close();
  rmSync(folder, { recursive: true });
  await Promise.all([aliyun.stop(), tencent.stop(), wechat.stop(), house.stop()]);
});
beforeEach(() => {
  for (const one of [aliyun, tencent, wechat]) for (const list of [one.calls, one.sent, one.trouble]) list.length = 0;
  effects.notes.length = 0;
});

/** A notice that is owed by a message to a party that consented to it. */
const owed = async (contact = PHONE, channel: 'sms' | 'wechat' = 'sms') => {
  const [ana, ben, { platformId }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
  const asked = { tenant: house.tenant, partyId: ben, by: house.staff, at: house.now() };
  const request = requestOf('test', newId(), {}, house.tenant.secret);
  await recordConsent({ ...asked, request }, { channel, contact });
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
  await house.accept(disputeId);
  const [key = ''] = await effects.keysOf(disputeId, `serve-${channel}`);
  return { disputeId, key, attempt: () => effects.perform(disputeId, key) };
};
const dataOf = async (disputeId: string, type: string) => {
  const text = 'SELECT data FROM log.event WHERE stream_id = $1 AND type = $2';
  const { rows } = await house.pool.query<{ data: string }>(text, [disputeId, type]);
  return rows.map(({ data }) => JSON.parse(data) as Record<string, unknown>);
};
const reported = (format: ProviderReport['format'], raw: string) =>
  effects.onProviderReport({ format, method: 'POST', query: new URLSearchParams(), headers: {}, raw });

describe('Alibaba Cloud', () => {
  it('gets a registered template with its parameters, and its answer under our key is the arrival', async () => {
    const { disputeId, attempt } = await owed();
    await attempt();
    expect(aliyun.sent).toMatchObject([
      { phone: '13800001234', signName: '协会', template: 'SMS_1001', parameters: { paper: '侵权通知转送函' } },
    ]);
    expect(aliyun.sent[0]?.parameters['code']).toMatch(/^pll_/);
    expect(await dataOf(disputeId, 'ServiceDispatched')).toMatchObject([{ channel: 'sms' }]);

    const [sms] = aliyun.sent;
    if (!sms) throw new Error('nothing was sent');
    sms.status = 3;
    sms.errCode = 'DELIVERED';
    expect(await reported('aliyun-sms', aliyun.report(sms))).toEqual({ status: 200, body: '{"code":0,"msg":"OK"}' });
    expect(await dataOf(disputeId, 'ServiceArrived')).toMatchObject([{ channel: 'sms', proof: 'delivery-status' }]);
    const calls = aliyun.calls.length;
    await reported('aliyun-sms', aliyun.report(sms)); // again
    expect(await dataOf(disputeId, 'ServiceArrived')).toHaveLength(1);
    expect(aliyun.calls).toHaveLength(calls); // nobody is asked about what is known
  });

  it('is not believed in a report that it does not confirm, and asked again about what is on its way', async () => {
    const { disputeId, attempt } = await owed();
    await attempt();
    const [sms] = aliyun.sent;
    if (!sms) throw new Error('nothing was sent');
    const forged = aliyun.report({ ...sms, status: 3, errCode: 'DELIVERED' });
    expect(await reported('aliyun-sms', forged)).toEqual({ status: 503 }); // it is on its way, says the provider
    const strange = forged.replace('13800001234', '13900001234');
    expect((await reported('aliyun-sms', strange)).status).toBe(200);
    expect((await reported('aliyun-sms', forged.replaceAll(sms.outId, 'x').replace(sms.bizId, 'y'))).status).toBe(200);
    expect((await reported('aliyun-sms', '{"not":"a list"}')).status).toBe(400);
    expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]);
    expect(effects.notes).toEqual(['foreign', 'foreign', 'foreign']);

    sms.status = 2;
    sms.errCode = 'MK:0012';
    await reported('aliyun-sms', aliyun.report(sms));
    expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([{ reason: 'undelivered', code: 'MK-0012' }]);
  });

  it('is tried again when it throttles or is away; a bad number and an empty account are told in a word', async () => {
    const { disputeId, attempt } = await owed();
    aliyun.trouble.push({ code: 'isv.BUSINESS_LIMIT_CONTROL' }, { http: 503 });
    await expect(attempt()).rejects.toThrow('sms-throttled');
    await expect(attempt()).rejects.toThrow('sms-http-503');
    letTimePass(130_000);
    await attempt();
    expect(aliyun.sent).toHaveLength(1);

    const bad = await owed();
    aliyun.trouble.push({ code: 'isv.MOBILE_NUMBER_ILLEGAL' });
    await bad.attempt();
    expect(await dataOf(bad.disputeId, 'ServiceFailed')).toMatchObject([{ reason: 'refused', code: 'bad-number' }]);
    const broke = await owed();
    aliyun.trouble.push({ code: 'isv.AMOUNT_NOT_ENOUGH' });
    await broke.attempt();
    expect(await dataOf(broke.disputeId, 'EffectGivenUp')).toMatchObject([{ reason: 'sms-no-balance' }]);
    expect(await dataOf(disputeId, 'ServiceFailed')).toEqual([]);
  });

  it('sends once what it took although no answer came home, or although we died before writing it down', async () => {
    const { disputeId, attempt } = await owed();
    aliyun.trouble.push('take-and-break');
    await expect(attempt()).rejects.toThrow('sms-no-answer');
    await attempt();
    expect(aliyun.sent).toHaveLength(1);
    expect(await dataOf(disputeId, 'ServiceDispatched')).toHaveLength(1);

    const lost = await owed();
    aliyun.trouble.push('break');
    await expect(lost.attempt()).rejects.toThrow('sms-no-answer');
    await expect(lost.attempt()).rejects.toThrow('sms-unsure'); // its lists may lag behind
    letTimePass(130_000);
    await lost.attempt();
    expect(aliyun.sent).toHaveLength(2);
  });

  it('hears from a secret that was replaced while we run; with a wrong one nothing goes out', async () => {
    const { disputeId, attempt } = await owed();
    aliyun.rotate('secret-after-rotation');
    hire(atAliyun({ secret: 'secret-after-rotation' }));
    await attempt();
    expect(await dataOf(disputeId, 'ServiceDispatched')).toHaveLength(1);
    const other = await owed();
    aliyun.rotate(KEY.secret);
    await other.attempt();
    expect(await dataOf(other.disputeId, 'EffectGivenUp')).toMatchObject([{ reason: 'sms-bad-credentials' }]);
    hire(atAliyun({ templates: {} }));
    const without = await owed();
    await without.attempt();
    expect(await dataOf(without.disputeId, 'EffectGivenUp')).toMatchObject([{ reason: 'sms-no-template' }]);
    writeFileSync(file, '{'); // half written: what it said before holds
    expect(
      (
        await effects.onProviderReport({
          format: 'aliyun-sms',
          method: 'POST',
          query: new URLSearchParams(),
          headers: {},
          raw: '[]',
        })
      ).status,
    ).toBe(200);
  });
});

describe('Tencent Cloud', () => {
  beforeAll(() => hire(atTencent()));

  it('gets a registered template, and its own list is the arrival', async () => {
    const { disputeId, attempt } = await owed();
    await attempt();
    const [sms] = tencent.sent;
    expect(sms).toMatchObject({ phone: PHONE, template: '1110' });
    if (!sms) throw new Error('nothing was sent');
    expect(
      await reported('tencent-sms', tencent.report({ ...sms, report: { status: 'SUCCESS', description: 'DELIVRD' } })),
    ).toMatchObject({ status: 200 });
    expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]); // its list does not have it: forged
    sms.report = { status: 'SUCCESS', description: 'DELIVRD' };
    expect(await reported('tencent-sms', tencent.report(sms))).toEqual({
      status: 200,
      body: '{"result":0,"errmsg":"OK"}',
    });
    expect(await dataOf(disputeId, 'ServiceArrived')).toMatchObject([{ channel: 'sms', proof: 'delivery-status' }]);
  });

  it('tells its faults, throttles, and takes once what broke off', async () => {
    const { disputeId, attempt } = await owed();
    tencent.trouble.push(
      { error: 'RequestLimitExceeded.UinLimitExceeded' },
      { code: 'LimitExceeded.PhoneNumberDailyLimit' },
    );
    await expect(attempt()).rejects.toThrow('sms-throttled');
    await expect(attempt()).rejects.toThrow('sms-throttled');
    tencent.trouble.push('take-and-break');
    await expect(attempt()).rejects.toThrow('sms-no-answer');
    const [sms] = tencent.sent;
    if (sms) sms.report = { status: 'SUCCESS', description: 'DELIVRD' };
    await attempt();
    expect(tencent.sent).toHaveLength(1);
    expect(await dataOf(disputeId, 'ServiceDispatched')).toHaveLength(1);

    const out = await owed();
    tencent.trouble.push({ code: 'FailedOperation.PhoneNumberInBlacklist' });
    await out.attempt();
    expect(await dataOf(out.disputeId, 'ServiceFailed')).toMatchObject([{ reason: 'refused', code: 'opted-out' }]);
  });
});

describe('an official account of WeChat', () => {
  const OPENID = 'oLvPpjqs9BhvzwPj5A';
  const pushed = ({ query, raw }: { readonly query: URLSearchParams; readonly raw: string }) =>
    effects.onProviderReport({
      format: 'wechat',
      associationId: house.associationId,
      method: 'POST',
      query,
      headers: {},
      raw,
    });
  beforeAll(() => hire(atWechat(), 'wechat'));

  it('gets a template message that leads to the link, and its signed push is the arrival, once', async () => {
    const { disputeId, attempt } = await owed(OPENID, 'wechat');
    await attempt();
    const [sent] = wechat.sent;
    if (!sent) throw new Error('nothing was sent');
    expect(sent).toMatchObject({ to: OPENID, template: 'tpl_1', data: { thing1: { value: '侵权通知转送函' } } });
    expect(sent.url).toMatch(/^http:\/\/parley\.example\/l\/pll_/);
    const xml = wechat.finished(sent, 'success');
    for (const forged of [
      wechat.push(xml, new Date(clock().getTime() - 600_000)),
      wechat.push(xml, clock(), 'wx-of-another'),
      { ...wechat.push(xml, clock()), raw: xml },
      { ...wechat.push(xml, clock()), query: new URLSearchParams() },
    ])
      expect(await pushed(forged)).toEqual({ status: 401 });
    expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]);
    const genuine = wechat.push(xml, clock());
    expect(await pushed(genuine)).toEqual({ status: 200, body: 'success' });
    expect(await pushed(genuine)).toEqual({ status: 200, body: 'success' });
    expect(await dataOf(disputeId, 'ServiceArrived')).toMatchObject([{ channel: 'wechat', proof: 'delivery-status' }]);
  });

  it('renews a token that was refused, and a secret that was replaced', async () => {
    const one = await owed(OPENID, 'wechat');
    wechat.expire();
    await one.attempt();
    wechat.rotate('secret-of-the-account-2');
    hire(atWechat({ secret: 'secret-of-the-account-2' }), 'wechat');
    const two = await owed(OPENID, 'wechat');
    await two.attempt();
    expect(wechat.sent).toHaveLength(2);
    expect(wechat.forced()).toBe(0); // which others who hold the token would notice
    hire(atWechat({ secret: 'a-wrong-secret' }), 'wechat');
    const three = await owed(OPENID, 'wechat');
    await three.attempt();
    expect(await dataOf(three.disputeId, 'EffectGivenUp')).toMatchObject([{ reason: 'wechat-bad-credentials' }]);
    hire(atWechat({ secret: 'secret-of-the-account-2' }), 'wechat');
  });

  it('is refused by who does not want it, throttles, and takes once what broke off', async () => {
    const refused = await owed(OPENID, 'wechat');
    wechat.trouble.push({ errcode: 43101 });
    await refused.attempt();
    expect(await dataOf(refused.disputeId, 'ServiceFailed')).toMatchObject([{ reason: 'refused', code: 'opted-out' }]);
    const { disputeId, attempt } = await owed(OPENID, 'wechat');
    wechat.trouble.push({ errcode: 45009 }, { errcode: -1 }, 'take-and-break');
    await expect(attempt()).rejects.toThrow('wechat-throttled');
    await expect(attempt()).rejects.toThrow('wechat-provider-fault');
    await expect(attempt()).rejects.toThrow('wechat-no-answer');
    await attempt(); // the same client_msg_id: the platform tells the repetition
    expect(wechat.sent).toHaveLength(1);
    const [sent] = wechat.sent;
    if (sent) await pushed(wechat.push(wechat.finished(sent, 'failed:user block'), clock()));
    expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([{ reason: 'undelivered', code: 'user-block' }]);
  });
});
