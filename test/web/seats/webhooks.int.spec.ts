import path from 'node:path';
import type { Locator } from 'playwright-core';
import { calendarOf } from '#application/calendar/calendar-notices.js';
import { noContext } from '#domain/dispute/core/decision-context.js';
import { CONFORMANCE_WORDS, STEPS_WRONG } from '#messages/ui/conformance.js';
import { SANDBOX_FILL as F } from '#messages/ui/sandbox-fill.js';
import { SANDBOX_WORDS } from '#messages/ui/sandbox.js';
import { WEBHOOK_STATE_WORDS as STATES, WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import { instant } from '#domain/kernel/message.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { wantedOf } from '../../../apps/worker/effects/repeat-webhooks.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpAssociation } from '../../support/association.js';
import { complaintOf, setUpCase, type Case } from '../../support/dispute.js';
import { openEffects } from '../../support/effects.js';
import { outgoing } from '../../support/outgoing.js';
import { startReceiver } from '../../support/receiver.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders, workingBeside } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let effects: ReturnType<typeof openEffects>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let pat = '';
let at = '';

beforeAll(async () => {
  [api, browser, receiver] = await Promise.all([startApi(), openDesk(), startReceiver(() => 503)]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api, { sandbox: true });
  const { association, shop, ana, maja } = story;
  const { associationId } = association;
  const { pool, appender, vaultOf, secret } = api.parts;
  const accountId = await association.account({ login: 'pat', roles: ['platform-staff'] });
  await pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, associationId, shop.platformId, ['read', 'keys']],
  );
  await pool.query('UPDATE office.platform SET webhook_url = $2 WHERE id = $1', [shop.platformId, receiver.url]);
  pat = await association.signIn('pat');
  const { body } = await api.get('/v1/me', ana);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk`;
  const calendar = calendarOf({ database: pool, associationId });
  const contextOf = async () => noContext;
  const tenant = {
    database: pool,
    appender,
    associationId,
    vault: vaultOf(associationId),
    secret,
    calendar,
    contextOf,
  };
  effects = openEffects({ pool, masterKey: api.masterKey, tenant, now: () => instant(Date.now()) });
  const filed = await api.post('/v1/disputes', complaintOf({ shop }), ana);
  const disputeId = String(filed.body['disputeId']);
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, maja);
  for (const kind of ['ask-platform', 'serve-platform'])
    for (const key of await effects.keysOf(disputeId, kind))
      await effects.perform(disputeId, key).catch(() => undefined);
  await withReaders(pool, () => Promise.resolve());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await receiver.stop();
  effects.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;

/** What the worker does beside: sends what is wanted, and checks who wants to be checked. */
const besides = async (walk: Promise<unknown>): Promise<void> => {
  const { pool, masterKey, now } = api.parts;
  const reminding = { pool, masterKey, fetch: outgoing, now };
  const passes = Object.values(wantedOf({ ...effects.parts, perform: effects.perform, reminding }));
  await workingBeside(() => walk, passes);
};

describe.each(LOOKS)('in $locale on $width points', ({ locale, width, colorScheme }) => {
  const sit = (walk: (view: DeskView) => Promise<void>, value = pat): Promise<void> => {
    const options = { locale, colorScheme, viewport: { width, height: 860 } } as const;
    return besides(browser.see({ ...options, cookies: sessionCookies(api, value) }, walk));
  };

  it('a clerk finds what its receiver did not take, sends it again and tries the receiver', async () => {
    await sit(async ({ page, inspect }) => {
      const look = (view: string) => inspect(`webhooks-${view}-${locale}-${width}`);
      const row = (text: string): Locator => page.locator('main tbody tr').filter({ hasText: text }).first();
      receiver.answer(() => 503);
      await page.goto(`${at}/interface?tab=deliveries`);
      await row('measures.wanted').waitFor();
      await look('list');
      await page.getByRole('button', { name: W.test[locale], exact: true }).click();
      await row('webhook.test').getByText(STATES.failed[locale], { exact: true }).waitFor();
      receiver.answer(() => 204);
      const before = receiver.journal.length;
      await row('webhook.test').locator('td, th').first().click();
      const drawer = page.getByRole('dialog');
      await drawer.getByText(STATES.failed[locale], { exact: true }).waitFor();
      await look('one');
      await drawer.getByRole('button', { name: W.again[locale], exact: true }).click();
      await drawer.getByText(STATES.taken[locale], { exact: true }).waitFor();
      const [sent] = receiver.journal.slice(before);
      expect(receiver.journal.filter(({ id }) => id === sent?.id)).toHaveLength(2);
      await look('again');
      await page.goto(`${at}/interface?tab=deliveries&delivery=taken`);
      await row('webhook.test').waitFor();
      await look('taken');
    });
  }, 120_000);

  it('and has the receiver checked step by step', async () => {
    await sit(async ({ page, inspect }) => {
      const look = (view: string) => inspect(`conformance-${view}-${locale}-${width}`);
      receiver.answer(({ headers }) => (headers['webhook-signature'] === undefined ? 401 : 204)); // it looks at nothing else
      await page.goto(`${at}/interface?tab=check`);
      await page.getByRole('button', { name: CONFORMANCE_WORDS.run[locale], exact: true }).click();
      await page
        .getByText(STEPS_WRONG[locale]({ wrong: 10, of: 17 }))
        .first()
        .waitFor();
      await look('list');
      await page.locator('main tbody tr').first().locator('td, th').first().click();
      await page.getByRole('dialog').locator('li').nth(13).waitFor();
      await look('steps');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: CONFORMANCE_WORDS.download[locale] }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^(接口检测|Conformance check) .*\.json$/);
    });
  }, 120_000);

  it('and fills the sandbox, and is told what beginning anew leaves behind', async () => {
    await api.parts.pool.query('DELETE FROM office.sandbox_fill');
    await sit(async ({ page, inspect }) => {
      const look = (view: string) => inspect(`sandbox-${view}-${locale}-${width}`);
      await page.goto(`${at}/interface?tab=sandbox`);
      await page.getByText(F.empty[locale], { exact: true }).waitFor();
      await look('empty');
      await page.getByRole('button', { name: F.fill[locale], exact: true }).click();
      await page.getByText(F.filling[locale], { exact: true }).waitFor();
      await look('filling');
      await api.parts.pool.query('UPDATE office.sandbox_fill SET finished_at = now(), filed = 10'); // as if it was played
      await page.getByText(F.filled[locale], { exact: true }).waitFor();
      await page.getByRole('button', { name: F.reset[locale], exact: true }).click();
      await page.getByRole('alertdialog').getByText(F.resetAll[locale]).waitFor();
      await look('reset');
    });
  }, 120_000);

  it('an administrator of a sandbox reads on every page that nothing counts there, and what did not leave', async () => {
    const box = await setUpAssociation(api, { nameZh: '试用协会', nameEn: `Trial ${width}`, sandbox: true });
    const admin = await box.person({ login: 'admin', roles: ['administrator'] });
    const { findProvider, send } = api.parts.messages;
    const provider = await findProvider(box.associationId, 'sms');
    if (!provider) throw new Error('A sandbox has a provider of its own');
    const template = { kind: 'link-code', locale, facts: {} } as const;
    const text = '【试用协会】验证码123456，10分钟内有效。';
    await send(provider, { id: `code_${width}`, channel: 'sms', to: '+8613800000000', text, template });
    const { body } = await api.get('/v1/me', { token: admin });
    const { slug } = (body as unknown as { association: { slug: string } }).association;
    await sit(async ({ page, inspect }) => {
      await page.goto(`${api.url}/a/${slug}/desk/deliveries`);
      await page.getByText(SANDBOX_WORDS.title[locale], { exact: true }).first().waitFor();
      await page.locator('main tbody tr').filter({ hasText: '+8613800000000' }).locator('td, th').first().click();
      await page.getByRole('dialog').getByText(text).waitFor();
      await inspect(`sandbox-message-${locale}-${width}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await inspect(`sandbox-deliveries-${locale}-${width}`);
    }, admin);
  }, 120_000);
});
