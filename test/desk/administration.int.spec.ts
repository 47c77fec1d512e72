import { OPERATIONS } from '#messages/forms/operations.js';
import { noteReadiness } from '#application/readiness/note-readiness.js';
import { dayIn } from '../support/day-in.js';
import { everywhereOf } from '../support/everywhere.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let administrator: typeof seat.cookies = [];
beforeAll(async () => {
  seat = await seatCaseManager();
  const value = await seat.story.association.person({ login: 'ada', roles: ['administrator'] });
  administrator = seat.cookies.map((cookie) => ({ ...cookie, value }));
}, 90_000);
afterAll(() => seat.stop());

it('shows an administrator the people, what may be done with each, and the settings', async () => {
  const { browser, at } = seat;
  await browser.see({ locale: 'zh-CN', cookies: administrator }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/people?search=maja`);
    await page.getByRole('row', { name: /maja/ }).click();
    const drawer = page.getByRole('dialog', { name: 'maja' });
    await drawer.getByRole('link', { name: '退出账号的全部登录' }).waitFor();
    await inspect('zh-people');
    await page.keyboard.press('Escape');
    await page.goto(`${at}/desk/teams?tab=rule`);
    await page.getByRole('tab', { name: '分案规则', selected: true }).waitFor();
    await page.locator('main dl').waitFor();
    await inspect('zh-rule');
    await page.goto(`${at}/desk/personal-data?tab=holds`);
    await page.getByRole('heading', { name: '没有保全' }).waitFor();
    await inspect('zh-holds');
  });
}, 90_000);

it('begins with what waits for administrators, and tells what the association lacks', async () => {
  const { browser, at, api, story } = seat;
  await noteReadiness(everywhereOf(api, api.parts.clock.now(story.association.associationId)));
  const office = `/v1/associations/${story.association.associationId}/letters`;
  const bob = { token: await story.association.person({ login: 'bob', roles: ['administrator'] }) };
  const letterhead = { name: { 'zh-CN': '示范行业协会', en: 'Model Association' } };
  const inForceFrom = await dayIn(api, story.maja, 400);
  const old = { footer: { 'zh-CN': '地址：一号楼', en: 'Our office: building one' }, ...letterhead };
  const proposed = [old, { ...old, footer: { 'zh-CN': '地址：二号楼', en: 'Our office: building two' } }];
  for (const one of proposed)
    expect((await api.post(office, { kind: 'letterhead', inForceFrom, letterhead: one }, bob)).status).toBe(201);
  await browser.see({ locale: 'zh-CN', cookies: administrator }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk`);
    await page.getByRole('link', { name: '由第二人复核并核准文书样式' }).first().waitFor();
    await page.getByRole('link', { name: '补齐协会运行所缺的条件' }).first().waitFor();
    await inspect('zh-tasks-of-administrators');
    await page.goto(`${at}/desk/readiness`);
    await page.getByRole('rowheader', { name: '调解员名册' }).waitFor();
    await page.getByText('须补齐').first().waitFor();
    await inspect('zh-readiness');
    await page.goto(`${at}/desk/readiness?tab=staffing`);
    await page.getByRole('rowheader', { name: '名册中的调解员' }).waitFor();
    await inspect('zh-staffing');
    await page.goto(`${at}/desk/letters`);
    await page.getByRole('link', { name: '信头' }).first().click();
    await page.getByRole('link', { name: '核准文书样式' }).first().waitFor();
    await page.getByText('二号楼').first().waitFor();
    await page
      .getByRole('group', { name: /文书预览/ })
      .locator('canvas')
      .first()
      .waitFor();
    await inspect('zh-letter');
  });
}, 90_000);

it('finds in the security log what it is asked for, on a phone in the dark', async () => {
  const { browser, at } = seat;
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, colorScheme: 'dark' } as const;
  await browser.see({ locale: 'en', cookies: administrator, ...phone }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/security-log?kind=signed-in`);
    await page.getByRole('rowheader', { name: 'Signed in' }).first().waitFor();
    await inspect('en-security-log-phone');
    await page.goto(`${at}/desk/calendar-and-clock`);
    await page.getByText('The calendar reaches').waitFor();
    await inspect('en-calendar-phone');
  });
}, 90_000);

it('shows a case manager duty and registrations, and nothing that is the administrator’s alone', async () => {
  const { browser, at } = seat;
  await browser.see({ locale: 'en', cookies: seat.cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/duty`);
    await page.getByRole('heading', { name: 'Nobody is on the roster' }).waitFor();
    await inspect('en-duty');
    await page.goto(`${at}/desk/sign-in`);
    await page.getByRole('heading', { name: 'There are no registrations' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Second-factor policy' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Security log' }).count()).toBe(0);
  });
}, 90_000);

it('tells an administrator what was set: festival windows, who may register, the mediation body', async () => {
  const { browser, at, api, story } = seat;
  const office = `/v1/associations/${story.association.associationId}`;
  const ada = { token: administrator[0]?.value ?? '' };
  const window = { name: '双11', beginsAt: '2099-11-10T12:00:00Z', endsAt: '2099-11-11T16:00:00Z' };
  await browser.see({ locale: 'zh-CN', cookies: administrator }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/calendar-and-clock?tab=festivals`);
    await page.getByRole('heading', { name: '没有设定大促期间' }).waitFor();
    await page.getByRole('link', { name: '设定大促期间' }).waitFor();
    expect((await api.post(`${office}/festivals`, window, ada)).status).toBe(201);
    await page.reload();
    await page.getByRole('rowheader', { name: '双11' }).waitFor();
    await page.getByText('未开始').waitFor();
    await inspect('zh-festivals');
    await page.getByRole('link', { name: '撤销大促期间' }).click();
    const act = OPERATIONS.withdrawFestival.label['zh-CN'];
    await page.getByText('双11').first().waitFor(); // the form says which
    await inspect('zh-festival-withdraw');
    await page.getByRole('main').getByRole('button', { name: act }).click();
    await page.getByText('已记录').first().waitFor();
    await page.goto(`${at}/desk/calendar-and-clock?tab=festivals`);
    await page.getByText('已撤销').waitFor();
    await inspect('zh-festival-withdrawn');
    await page.goto(`${at}/desk/sign-in?tab=open`);
    await page.getByText('未开放自助注册').waitFor();
    await page.getByText('尚未登记').waitFor();
    const body = { legalBasis: 'commercial-mediation', place: '杭州市余杭区' };
    expect((await api.post(`${office}/mediation-body`, body, ada)).status).toBe(200);
    await api.send('PUT', `${office}/self-registration`, ada, { kinds: ['merchant'] });
    await page.reload();
    await page.getByText('杭州市余杭区').waitFor();
    await page.getByText('商家', { exact: true }).waitFor();
    await inspect('zh-settings');
  });
}, 90_000);
