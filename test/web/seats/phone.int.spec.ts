import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { PHONE_WORDS as W } from '#messages/ui/phone.js';
import { PUSH_SAID } from '#messages/notification/push.js';
import { SHARED as S } from '#messages/core/shared-link.js';
import { makeLink } from '#application/party/links.js';
import { instant } from '#domain/kernel/message.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { rotatePushKey } from '#infrastructure/push/push-keys.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { sendNextDue } from '../../../apps/worker/notifications/send-due.js';
import { sendNextPush } from '../../../apps/worker/notifications/send-push.js';
import { notifyOfNext } from '../../../apps/worker/readers/notify.js';
import { openDesk, type DeskBrowser, type DeskWindow } from '../../browser/open-desk.js';
import { KEPT, LEFT, PRESS, SHOWN, standIn, UPDATE, WATCH } from '../../browser/push-scripts.js';
import { until } from '../../support/until.js';
import { startApi, type Api } from '../../support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../support/dispute.js';
import { startPushService } from '../../support/push-service.js';
import { startReceiver } from '../../support/receiver.js';
import { visitCookies } from '../../support/session-cookies.js';

/** A day ahead: quiet hours and digests are over. */
const DAY = 86_400_000;
const WECHAT =
  'Mozilla/5.0 (Linux; Android 13; V2148A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231105 MicroMessenger/8.0.44.2502(0x28002C51) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let service: Awaited<ReturnType<typeof startPushService>>;
let ben = '';
let disputeId = '';
let itemId = '';
let link = '';
let slug = '';
let kept: readonly [string, string];
let visit: ReturnType<typeof visitCookies>;
type Answer = Readonly<Record<string, string>>;
const ok = async (answer: Promise<{ status: number; text: string; body: unknown }>): Promise<Answer> => {
  const { status, text, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body as Answer;
};

beforeAll(async () => {
  [api, browser, service] = await Promise.all([startApi(), openDesk(), startPushService()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web'), {}, api.url) });
  story = await setUpCase(api);
  const phones = await startReceiver(() => 202);
  const { associationId, operator } = story.association;
  const hired = { channel: 'sms', url: phones.url.replace('/hooks', '') };
  await ok(api.post(`/v1/associations/${associationId}/message-providers`, hired, operator));
  const filed = (await ok(api.post('/v1/disputes', complaintOf(story), story.ana))) as unknown as Filed;
  ({ disputeId } = filed);
  itemId = filed.items[0]?.itemId ?? '';
  await ok(api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja));
  const seen = (await ok(api.get(`/v1/disputes/${disputeId}`, story.ben))) as unknown as {
    readonly services: readonly { readonly serviceId: string; readonly document: string }[];
  };
  const serviceId = seen.services.find(({ document }) => document === 'forwarded-notice')?.serviceId ?? '';
  const { partyId } = story.ben;
  await ok(api.post(`/v1/disputes/${disputeId}/respondents/${partyId}/phones`, { phone: '13800001234' }, story.shop));
  const { pool, masterKey, now } = api.parts;
  const subject = { associationId, disputeId, partyId, serviceId, channel: 'sms' } as const;
  link = await makeLink(pool, hmacSecret(masterKey, 'link'), subject, now());
  await ok(api.post(`/v1/links/${link}/codes`, {}));
  const code = /\d{6}/.exec((phones.journal.at(-1)?.body as unknown as { text: string }).text)?.[0] ?? '';
  ben = (await ok(api.post(`/v1/links/${link}/sessions`, { code })))['token'] ?? '';
  await phones.stop();
  kept = [`parley:session:${link}`, JSON.stringify({ disputeId, partyId, serviceId })];
  visit = visitCookies(api, serviceId, ben);
  const me = (await ok(api.get('/v1/me', story.ana))) as unknown as { association: { slug: string } };
  slug = me.association.slug;
  await told(); // what happened before nobody is told of
}, 240_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([service.stop(), api.stop()]);
});

const told = async (): Promise<void> => {
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
};
const pushing = (fetch = api.parts.outgoing) => {
  const { pool, masterKey } = api.parts;
  return { pool, masterKey, fetch, contact: 'parley@parley.example', now: () => new Date(Date.now() + 2 * DAY) };
};
const rows = async (table: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await api.parts.pool.query(`SELECT t.*, t::text AS whole FROM office.${table} t`)).rows;
const publicKey = async (): Promise<string> =>
  (await ok(api.get('/v1/me/push-subscriptions', { token: ben })))['publicKey'] ?? '';

type Look = { readonly locale: 'zh-CN' | 'en'; readonly colorScheme: 'light' | 'dark' };
/** Of the association of the tests. */
const NAMES = { 'zh-CN': '协会', en: 'Association' } as const;
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const open = async ({ locale, colorScheme }: Look, more: object = {}): Promise<DeskWindow> => {
  const window = await browser.open({ locale, colorScheme, ...PHONE, ...more });
  await window.context.addCookies(visit);
  await window.page.addInitScript(([name, value]) => sessionStorage.setItem(name, value), kept);
  return window;
};

it('opens in WeChat, tells whoever shares it nothing of whom, and asks for nothing foreign', async () => {
  for (const [locale, colorScheme] of [
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const) {
    const window = await open({ locale, colorScheme }, { userAgent: WECHAT });
    const foreign: string[] = [];
    window.page.on('request', (asked) => void (asked.url().startsWith(api.url) || foreign.push(asked.url())));
    const answer = await window.page.goto(`${api.url}/l/${link}?from=singlemessage&isappinstalled=0#/prove/phone`);
    const html = (await answer?.text()) ?? '';
    expect(html).toContain(`<meta property="og:title" content="${S.title[locale]} · ${NAMES[locale]}">`);
    expect(html).toContain(`<meta property="og:description" content="${S.link[locale]}">`);
    expect(html).toContain(`<meta property="og:image" content="${api.url}/app/icons/share.png">`);
    expect(html).not.toMatch(/ben|ana|NORTHWIND|MED-/i);
    const picture = await fetch(`${api.url}/app/icons/share.png`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    await window.page.getByText(W.inMessenger[locale]).waitFor();
    await window.inspect(`phone-wechat-${locale}`);
    expect(foreign).toEqual([]);
    await window.context.close();
  }
});

it('calls its window after the association, and tells the number on the page alone', async () => {
  const window = await open({ locale: 'zh-CN', colorScheme: 'light' });
  await window.page.goto(`${api.url}/l/${link}`);
  const { number } = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as { number: string };
  await window.page.getByRole('heading', { level: 1, name: number }).waitFor();
  expect(await window.page.title()).toBe(`${PAGE_WORDS.product['zh-CN']} · ${NAMES['zh-CN']}`);
  await window.context.close();
});

it('installs under the association’s name, from a link and from its pages', async () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    const window = await open({ locale, colorScheme: 'light' });
    const cdp = await window.context.newCDPSession(window.page);
    for (const [page, start] of [
      [`/l/${link}`, `/l/${link}`],
      [`/a/${slug}`, `/a/${slug}/desk`],
    ] as const) {
      await window.page.goto(api.url + page);
      await window.page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
      const { url, errors, data = '{}' } = await cdp.send('Page.getAppManifest');
      expect([url, errors]).toEqual([`${api.url}${page}/app.webmanifest`, []]);
      expect(JSON.parse(data)).toMatchObject({ start_url: start, display: 'standalone', lang: locale });
      expect(data).toContain(locale === 'zh-CN' ? '协会 · 争议办理' : 'Association · Disputes');
      for (const { src } of (JSON.parse(data) as { icons: { src: string }[] }).icons)
        expect((await fetch(api.url + src)).headers.get('content-type')).toBe('image/png');
      const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
      expect(installabilityErrors.filter(({ errorId }) => !/in-incognito|not-from-secure/.test(errorId))).toEqual([]);
    }
    await window.context.close();
  }
  expect((await fetch(`${api.url}/l/pll_nobody/app.webmanifest`)).status).toBe(404);
});

describe('a link’s holder', () => {
  let window: DeskWindow;
  let cdp: CDPSession;
  const registrations: { registrationId: string; scopeURL: string }[] = [];
  beforeAll(async () => {
    window = await open({ locale: 'zh-CN', colorScheme: 'light' }, { permissions: ['notifications'] });
    await window.page.addInitScript(standIn(service.subscribe(await publicKey())));
    cdp = await window.context.newCDPSession(window.page);
    cdp.on('ServiceWorker.workerRegistrationUpdated', (one) => void registrations.push(...one.registrations));
    await cdp.send('ServiceWorker.enable');
  }, 120_000);
  afterAll(() => window.context.close());

  it('turns notices on, and what says so is sealed', async () => {
    const { page } = window;
    await page.goto(`${api.url}/l/${link}#/prove/phone`);
    await page.getByText(W.off['zh-CN']).waitFor();
    await window.inspect('phone-off');
    await page.getByRole('button', { name: W.turnOn['zh-CN'] }).click();
    await page.getByText(W.on['zh-CN'], { exact: true }).waitFor();
    await window.inspect('phone-on');
    const [one, ...others] = await rows('push_subscription');
    expect([others, one?.['account_id']]).toEqual([[], null]);
    expect(one?.['whole']).not.toContain(Buffer.from('127.0.0.1').toString('hex'));
    await page.reload();
    await page.getByText(W.on['zh-CN'], { exact: true }).waitFor();
  });

  it('is told that there is something: nothing of what, nobody’s name, and pressed it opens the right page', async () => {
    const withdrawn = { pairs: [{ respondentId: story.ben.partyId, itemId }], consideration: 'none' };
    await ok(api.post(`/v1/disputes/${disputeId}/withdrawals`, withdrawn, story.ana));
    await told();
    expect(await sendNextPush(pushing())).toBe(1);
    expect(service.journal).toHaveLength(1);
    const [{ text, headers } = { text: '', headers: {} }] = service.journal;
    expect(JSON.parse(text)).toEqual({ title: '协会', body: PUSH_SAID['zh-CN'], lang: 'zh-CN' });
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', topic: 'parley', urgency: 'normal' });
    const { registrationId = '' } = registrations.findLast(({ scopeURL }) => scopeURL.endsWith(link)) ?? {};
    const [worker] = window.context.serviceWorkers();
    await worker?.evaluate(WATCH);
    await cdp.send('ServiceWorker.deliverPushMessage', { origin: api.url, registrationId, data: text });
    expect(await worker?.evaluate<readonly object[]>(SHOWN)).toEqual([
      { title: '协会', body: PUSH_SAID['zh-CN'], lang: 'zh-CN', data: null },
    ]);
    const opened = await worker?.evaluate<object>(PRESS);
    expect(opened).toEqual({ pages: [`${api.url}/l/${link}`], closed: true });
  });

  it('reads nothing old without a connection: it is said that there is none, and the shell alone was kept', async () => {
    const { page, context } = window;
    await page.goto(`${api.url}/l/${link}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: '没有网络' }).waitFor();
    await window.inspect('phone-offline');
    await context.setOffline(false);
    const held = await page.evaluate<{ names: string[]; files: string[] }>(KEPT);
    expect(held.names).toHaveLength(1);
    expect(held.files.length).toBeGreaterThan(4);
    expect(held.files.filter((file) => !/^\/app\/(assets|icons|offline)/.test(file))).toEqual([]);
  });

  it('gets another worker with another release, which keeps nothing of the older one', async () => {
    const { page } = window;
    await page.goto(`${api.url}/l/${link}`);
    const names = () => page.evaluate<string[]>('caches.keys()');
    const before = await names();
    const { pages } = api.parts;
    const more = new Map([...(pages?.assets ?? []), ['index-another.js', pages?.html]]);
    Object.assign(api.parts, { pages: { ...pages, assets: more } });
    await page.evaluate(UPDATE);
    expect(before).toHaveLength(1);
    await until('another worker alone', async () => {
      const [kept, ...others] = await names();
      return others.length === 0 && kept !== before[0];
    });
    Object.assign(api.parts, { pages });
  });

  it('subscribes anew under another key, is told no more where its browser is gone, and leaves nothing behind', async () => {
    const { page } = window;
    const { pool, masterKey } = api.parts;
    const { publicKey: another } = await rotatePushKey(pool, masterKey, new Date());
    service.subscribe(another);
    await page.goto(`${api.url}/l/${link}`);
    await page.goto(`${api.url}/l/${link}#/prove/phone`);
    await page.getByText(W.on['zh-CN'], { exact: true }).waitFor();
    expect((await ok(api.get('/v1/me/push-subscriptions', { token: ben }))) as unknown).toMatchObject({
      publicKey: another,
      items: [{ publicKey: another }],
    });
    await page.getByRole('button', { name: W.turnOff['zh-CN'] }).click();
    await page.getByText(W.off['zh-CN']).waitFor();
    const left = await page.evaluate<number[]>(LEFT);
    expect([left, await rows('push_subscription')]).toEqual([[0, 0], []]);
  });
});

/** Something waits to be told in the only browser there is. */
const queueOne = async (): Promise<void> =>
  void (await api.parts.pool.query(
    `INSERT INTO office.push_message (id, subscription_id, due_at, next_attempt_at)
       SELECT gen_random_uuid(), id, now(), now() FROM office.push_subscription`,
  ));
const subscribed = async (who: { readonly token: string }): Promise<string> =>
  (await ok(api.post('/v1/me/push-subscriptions', service.subscribe(await publicKey()), who)))['subscriptionId'] ?? '';

it('tells no browser that is gone, tries again what did not come through, and calls nobody inside in production', async () => {
  await subscribed({ token: ben });
  service.answer(503);
  await queueOne();
  const counted: string[] = [];
  const few: FewTo = (destination, call) => {
    counted.push(destination);
    return call();
  };
  await sendNextPush({ ...pushing(), few });
  expect(counted).toEqual([expect.stringMatching(/^push:127\.0\.0\.1:\d+$/)]);
  expect(await rows('push_message')).toMatchObject([{ state: 'waiting', attempts: 1, last_error: 'push-503' }]);
  await api.parts.pool.query('DELETE FROM office.push_message');
  const guard = guardOutgoing({ environment: 'production' });
  await queueOne();
  await sendNextPush(pushing(guard.fetch));
  expect(await rows('push_message')).toMatchObject([{ state: 'dead', last_error: 'push-not-allowed' }]);
  await guard.close();
  await queueOne();
  service.answer(410);
  await sendNextPush(pushing());
  expect([await rows('push_message'), await rows('push_subscription')]).toEqual([[], []]);
  service.answer(201);
});

it('tells an account beside its mail, with the page of its dispute, until it signs out, and refuses what is no browser', async () => {
  const token = await story.association.person({ login: 'eve', roles: ['party'], partyIds: [story.ana.partyId] });
  for (const [field, wrong] of [
    ['endpoint', 'push'],
    ['p256dh', 'AAAA'],
    ['auth', '?'],
  ] as const) {
    const body = { ...service.subscribe(await publicKey()), [field]: wrong };
    const answer = await api.post('/v1/me/push-subscriptions', body, { token });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  }
  const subscriptionId = await subscribed({ token });
  const others = await api.send('DELETE', `/v1/me/push-subscriptions/${subscriptionId}`, story.ana);
  expect(others.status).toBe(404);
  const { pool, masterKey } = api.parts;
  await pool.query(
    `WITH d AS (INSERT INTO office.delivery (id, association_id, account_id, due_at, next_attempt_at)
       SELECT gen_random_uuid(), $1, account_id, now(), now() FROM office.push_subscription RETURNING id)
     INSERT INTO office.delivery_item (delivery_id, topic, dispute_id, party_id) SELECT id, 'news', $2, $3 FROM d`,
    [story.association.associationId, disputeId, story.ana.partyId],
  );
  await pool.query(
    `DELETE FROM office.delivery WHERE account_id NOT IN (SELECT account_id FROM office.push_subscription)`,
  );
  const mails: unknown[] = [];
  const secret = hmacSecret(masterKey, 'envelope').export();
  const parts = {
    pool,
    envelopeSecret: secret,
    unsubscribeSecret: secret,
    linkSecret: hmacSecret(masterKey, 'account-link'),
  };
  const now = () => new Date(Date.now() + 2 * DAY);
  const send = async (mail: unknown) => mails.push(mail);
  expect(await sendNextDue({ ...parts, send, host: 'notify.test', apiUrl: 'https://parley.test', now })).toBe(1);
  service.journal.length = 0;
  await sendNextPush(pushing());
  expect(mails).toHaveLength(1);
  const said = JSON.parse(service.journal[0]?.text ?? '{}') as Readonly<Record<string, string>>;
  expect(said['path']).toBe(`/a/${slug}/disputes/${disputeId}`);
  expect((await api.send('DELETE', '/v1/sessions/current', { token })).status).toBe(204);
  expect(await rows('push_subscription')).toEqual([]);
});

it('has its place beside what is told by mail', async () => {
  const url = api.url.replace('http:', 'https:');
  for (const [locale, width, colorScheme] of [
    ['zh-CN', 1280, 'light'],
    ['en', 390, 'dark'],
  ] as const) {
    const cookie = { name: '__Host-parley-session', value: story.ana.token, url, httpOnly: true, secure: true };
    const options = { locale, colorScheme, cookies: [{ ...cookie, sameSite: 'Strict' as const }] };
    await browser.see({ ...options, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${api.url}/a/${slug}/desk/notices`);
      await page.getByText(W.noService[locale]).waitFor();
      await page.getByRole('button', { name: W.turnOn[locale] }).waitFor();
      await inspect(`phone-notices-${locale}-${width}`);
    });
  }
});
