import path from 'node:path';
import { makeLink } from '#application/party/links.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { readPages } from '../apps/api/public/page/read-pages.js';
import { openPhone, type Phone } from './browser/open-phone.js';
import { startAccountMail } from './support/account-mail.js';
import { startApi, type Api } from './support/api.js';
import { PASSWORD, setUpAssociation } from './support/association.js';
import { complaintOf, setUpCase } from './support/dispute.js';
import { startReceiver } from './support/receiver.js';

const CHOSEN = 'seven herons over the canal';
const NEXT = 'eleven magpies on the wire';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
beforeAll(async () => {
  api = await startApi();
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const names = { nameZh: '杭州直播电商协会', nameEn: 'Hangzhou Live', slug: 'hangzhou' };
  [there, mail] = await Promise.all([setUpAssociation(api, names), startAccountMail(api)]);
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

/** Who one is, and the way out: everybody who has signed in sits at the desk. */
const atTheDesk = (page: Phone['page']) => page.locator('header').getByRole('button', { name: / · / });

const onPhone = async (locale: 'zh-CN' | 'en', walk: (phone: Phone) => Promise<void>): Promise<void> => {
  const phone = await openPhone(locale, process.env['PICTURES']);
  try {
    await walk(phone);
  } finally {
    await phone.close();
  }
};

it('leads from an invitation to one’s own sessions; no script of the page can read the session', async () => {
  const body = {
    login: 'mila',
    name: 'Mila',
    mail: 'mila@people.example',
    locale: 'en',
    roles: ['mediator', 'expert'],
  };
  await api.post(`/v1/associations/${there.associationId}/accounts`, body, there.operator);
  const token = await mail.tokenTo('mila@people.example');
  await onPhone('en', async ({ page, inspect }) => {
    await page.goto(`${api.url}/a/hangzhou#/choose/${token}`);
    await page.getByText('Hangzhou Live, login: mila').waitFor();
    await page.getByLabel('New password').fill('qwertyuiopasdfghjkl');
    await page.getByRole('button', { name: 'Keep this password' }).tap();
    await page.getByText('known from a breach').waitFor();
    await inspect('known-password');
    await page.getByLabel('New password').fill(CHOSEN);
    await page.getByRole('button', { name: 'Keep this password' }).tap();
    await page.getByRole('link', { name: 'Go and sign in' }).tap();
    await page.getByText('Hangzhou Live').first().waitFor();
    await inspect('sign-in');
    await page.getByLabel('Login').fill('mila');
    await page.getByLabel('Password').fill(CHOSEN);
    await page.getByRole('button', { name: 'Sign in', exact: true }).tap();
    await atTheDesk(page).waitFor();
    const seen = 'JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])';
    expect(await page.evaluate<string>(seen)).not.toMatch(/pls_/);
    expect((await page.context().cookies()).find(({ name }) => name === '__Host-parley-session')).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    });
    await page.reload();
    await atTheDesk(page).tap(); // the cookie is enough
    await page.getByRole('menuitem', { name: 'Act as expert' }).tap(); // one account, two offices
    const asExpert = page.locator('header').getByRole('button', { name: 'Mila · Expert' });
    await asExpert.waitFor();
    await page.reload();
    await asExpert.waitFor(); // and the page remembers
    const other = await api.post('/v1/sessions', { association: 'hangzhou', login: 'mila', password: CHOSEN });
    await page.goto(`${api.url}/a/hangzhou#/account`);
    await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
    await page.getByRole('button', { name: 'Sign out every other device', exact: true }).waitFor();
    await inspect('sessions');
    for (const page_ of ['factors', 'account']) {
      await page.goto(`${api.url}/a/hangzhou#/${page_}`);
      await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    }
    await page.goto('about:blank'); // loaded anew from there; a page that moves on by itself takes no reload
    await page.goto(`${api.url}/a/hangzhou#/no-such-page`);
    await atTheDesk(page).waitFor();
    await page.goto(`${api.url}/a/hangzhou#/account`);
    await page.getByLabel('Your present password').fill(CHOSEN);
    await page.getByLabel('New password').fill(NEXT);
    await page.getByRole('button', { name: 'Change it' }).tap();
    await page.getByText('Your password is changed').waitFor();
    await inspect('changed');
    expect((await api.get('/v1/me', { token: String(other.body['token']) })).status).toBe(401);
    await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
    await page.getByLabel('Login').waitFor();
    await page.reload();
    await page.getByLabel('Login').waitFor();
  });
}, 120_000);

it('leads in Chinese from a forgotten password to a new one, the association found by its name', async () => {
  await there.account({ login: 'chen', roles: ['mediator'] });
  await setUpAssociation(api, { nameZh: '杭州第二协会', nameEn: 'Second of Hangzhou', slug: 'hangzhou-2' });
  await onPhone('zh-CN', async ({ page, inspect }) => {
    await page.goto(`${api.url}/app#/forgotten`);
    await page.getByLabel('所属协会').fill('没有这个协会');
    await page.getByLabel('登录名或者邮箱').fill('chen');
    await page.getByRole('button', { name: '发送链接' }).tap();
    await page.getByText('没有找到该协会').waitFor();
    await page.getByLabel('所属协会').fill('杭州');
    await page.getByRole('button', { name: '发送链接' }).tap();
    await page.getByRole('radio', { name: '杭州第二协会' }).waitFor(); // who belongs to several chooses
    await page.getByRole('radio', { name: '杭州直播电商协会' }).check();
    await inspect('forgotten');
    await page.getByRole('button', { name: '发送链接' }).tap();
    await page.getByText('已收到您的请求').waitFor();
    const token = await mail.tokenTo('chen@example.org');
    await page.goto(`${api.url}/app#/choose/${token}`);
    await page.getByLabel('新密码').fill(CHOSEN);
    await inspect('choose');
    await page.getByRole('button', { name: '保存密码' }).tap();
    await page.getByRole('link', { name: '前往登录' }).tap();
    await page.getByLabel('登录名').fill('chen');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).tap();
    await page.getByText('账号或者密码不正确').waitFor();
    await page.getByLabel('密码').fill(CHOSEN);
    await page.getByRole('button', { name: '登录', exact: true }).tap();
    await atTheDesk(page).waitFor();
    await page.locator('main h1').waitFor(); // the frame is there before the page in it
    await inspect('signed-in');
    await page.evaluate(() => sessionStorage.setItem('parley:complaint', '"half written"'));
    await atTheDesk(page).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.getByLabel('登录名').waitFor();
    const left = () => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('parley:')));
    expect(await left()).toEqual([]); // ASVS 14.3.1
    await page.goBack();
    await page.locator('h1').waitFor(); // wherever that was: nothing of the person comes back
    expect([await left(), await page.getByText('chen').count()]).toEqual([[], 0]);
  });
}, 120_000);

/** A link to the notice that Ben's phone gets, and where the codes of it arrive. */
const sendNotice = async (provider: Awaited<ReturnType<typeof startReceiver>>): Promise<string> => {
  const story = await setUpCase(api);
  const { associationId, operator } = story.association;
  const { partyId } = story.ben;
  const hired = { channel: 'sms', url: provider.url.replace('/hooks', '') };
  await api.post(`/v1/associations/${associationId}/message-providers`, hired, operator);
  const { body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  const disputeId = String(body['disputeId']);
  const at = `/v1/disputes/${disputeId}`;
  await api.post(`${at}/acceptances`, {}, story.maja);
  await api.post(`${at}/respondents/${partyId}/phones`, { phone: '13800001234' }, story.shop);
  const { rows } = await api.parts.pool.query<{ service: string }>(
    `SELECT data::jsonb->>'serviceId' AS service FROM log.event WHERE stream_id = $1 AND type = 'ServiceOrdered'
       AND data::jsonb->>'document' = 'forwarded-notice' AND data::jsonb->'addressee'->>'id' = $2`,
    [disputeId, partyId],
  );
  const serviceId = rows[0]?.service ?? '';
  const { pool, masterKey, now } = api.parts;
  const wish = { associationId, disputeId, partyId, serviceId, channel: 'sms' } as const;
  return makeLink(pool, hmacSecret(masterKey, 'link'), wish, now());
};

it('lets who came by a link end the visit: at the server, and in the tab with all that was half written', async () => {
  const provider = await startReceiver(() => 202);
  const link = await sendNotice(provider);
  await onPhone('en', async ({ page, inspect }) => {
    await page.goto(`${api.url}/l/${link}`);
    await page.getByRole('button', { name: 'Send the code' }).tap();
    await page.getByLabel('Code (six digits)').waitFor();
    const code = /\d{6}/.exec(String((provider.journal[0]?.body as unknown as { text: string }).text))?.[0] ?? '';
    await page.getByLabel('Code (six digits)').fill(code);
    const asking = page.waitForRequest(/\/v1\/disputes\/[^/]+$/);
    await page.getByRole('button', { name: 'Open', exact: true }).tap();
    const asked = await asking;
    const { cookie = '', 'parley-session': named = '', ...others } = await asked.allHeaders();
    expect([cookie.includes(`parley-visit-${named}=plv_`), others['authorization']]).toEqual([true, undefined]);
    const kept = 'JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])';
    expect(await page.evaluate<string>(kept)).not.toContain('plv_');
    const by = { headers: { cookie, 'parley-session': named, 'sec-fetch-site': 'same-origin' } };
    const address = new URL(asked.url()).pathname;
    expect((await api.get(address, by)).status).toBe(200);
    for (const view of ['', 'timeline', 'files', 'readings', 'no-such-page']) {
      await page.goto(`${api.url}/l/${link}#/${view}`);
      await page.getByRole('button', { name: 'End this visit' }).waitFor(); // ASVS 7.4.4
      if (view === '') await inspect('by-link');
    }
    await page.evaluate(() => sessionStorage.setItem('parley:counter-notice', '"half written"'));
    const ending = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'End this visit' }).tap();
    await page.getByRole('button', { name: 'Send the code' }).waitFor();
    expect((await ending).status()).toBe(204);
    expect((await api.get(address, by)).status).toBe(401);
    expect((await page.context().cookies()).filter(({ name }) => name.includes('parley-visit'))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Send the code' }).waitFor();
  });
  await provider.stop();
}, 120_000);
