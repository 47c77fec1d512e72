import type { Page } from 'playwright-core';
import { ACCEPT_BY, FACTOR_WORDS, LINK_TO, SIGN_IN_BY } from '#messages/ui/factors.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { openPhone, type Phone } from '../../../../test/browser/open-phone.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';
import { codeOf } from '../../../../test/support/totp-code.js';
import { CLIENT, startIssuer } from '../../../../test/support/issuer.js';
import { readPages } from '../../public/page/read-pages.js';

const PICTURES = process.env['PARLEY_PICTURES'];
const said = (locale: 'zh-CN' | 'en', name: keyof typeof FACTOR_WORDS): string => FACTOR_WORDS[name][locale];
let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let phone: Phone;
let home: string;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { factorRoles: ['mediator'] });
  // browsers make no passkey for an address of numbers
  const url = api.url.replace('127.0.0.1', 'localhost');
  Object.assign(api.parts, { url, pages: readPages('dist/apps/web') });
  there = await setUpAssociation(api);
  home = `${url}/a/${there.associationId}`;
}, 90_000);
afterEach(() => phone.close());
afterAll(() => api.stop());

const signIn = async (page: Page, locale: 'zh-CN' | 'en', login: string): Promise<void> => {
  await page.goto(home);
  await page.getByLabel(FILING_WORDS.login[locale]).fill(login);
  await page.getByLabel(FILING_WORDS.password[locale]).fill(PASSWORD);
  await page.getByRole('button', { name: FILING_WORDS.signIn[locale], exact: true }).click();
};
const toFactors = async (page: Page): Promise<void> => {
  await page.waitForURL(/\/desk/);
  await page.goto(`${home}#/account`);
  await page.getByRole('link', { name: said('en', 'title') }).click();
};
/** Signed out behind the back of a page that runs nothing: the desk would go and ask for a password meanwhile. */
const forget = async (page: Page): Promise<void> => {
  await page.goto(new URL('/healthz', home).href);
  await page.evaluate('sessionStorage.clear()');
  await page.context().clearCookies();
};
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

it('leads who needs a factor through adding a generator, and asks for its code the next time', async () => {
  await there.account({ login: 'maja', roles: ['mediator'] });
  phone = await openPhone('zh-CN', PICTURES);
  const { page, inspect } = phone;
  await signIn(page, 'zh-CN', 'maja');
  await page.getByRole('heading', { name: said('zh-CN', 'enrol') }).waitFor();
  await inspect('enrol');
  await press(page, said('zh-CN', 'addTotp'));
  await page.getByRole('img', { name: said('zh-CN', 'qr') }).waitFor();
  await inspect('generator');
  const secret = (await page.locator('span.code-like').innerText()).replaceAll(' ', '');
  await page.getByLabel(said('zh-CN', 'code')).fill(codeOf(secret, api.parts.now()));
  await press(page, said('zh-CN', 'goOn'));
  await page.getByRole('heading', { name: said('zh-CN', 'codes') }).waitFor();
  expect(await page.locator('ol span.code-like').count()).toBe(10);
  await inspect('recovery-codes');
  await press(page, said('zh-CN', 'kept'));
  await press(page, said('zh-CN', 'goOn'));
  await page.waitForURL(/\/desk/);
  await page.goto(`${home}#/account`);

  await press(page, FILING_WORDS.signOut['zh-CN']);
  await signIn(page, 'zh-CN', 'maja');
  await page.getByRole('heading', { name: said('zh-CN', 'secondStep') }).waitFor();
  await inspect('second-step');
  await page.getByLabel(said('zh-CN', 'code')).fill('000000');
  await press(page, said('zh-CN', 'goOn'));
  await page.getByRole('alert').waitFor();
  await inspect('wrong-code');
  api.pass(60_000);
  await page.getByLabel(said('zh-CN', 'code')).fill(codeOf(secret, api.parts.now()));
  await press(page, said('zh-CN', 'goOn'));
  await page.waitForURL(/\/desk/);
}, 180_000);

it('makes a passkey on the device, signs in by it alone, proves by it and removes it', async () => {
  await there.account({ login: 'ana', roles: ['party'] });
  phone = await openPhone('en', PICTURES);
  const { page, inspect } = phone;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, 'en', 'ana');
  await toFactors(page);
  await page.getByText(said('en', 'none')).waitFor();
  await inspect('no-factor');
  await page.getByLabel(said('en', 'name')).fill('My phone');
  await press(page, said('en', 'addPasskey'));
  await press(page, said('en', 'kept'));
  await page.getByText('My phone').first().waitFor();
  await inspect('factors');

  await forget(page);
  await page.goto(home);
  await inspect('sign-in');
  await press(page, said('en', 'signInByPasskey'));
  await page.waitForURL(/\/desk/);
  api.pass(11 * 60_000);
  await toFactors(page);
  await page.getByRole('heading', { name: said('en', 'prove') }).waitFor();
  await inspect('prove');
  await press(page, said('en', 'usePasskey'));
  await page.getByRole('button', { name: 'Remove · My phone' }).click();
  await page.getByText(said('en', 'none')).waitFor();
  expect((await api.parts.pool.query(`SELECT 1 FROM office.factor WHERE kind = 'passkey'`)).rowCount).toBe(0);
}, 180_000);

it('joins an identity of another provider, and signs in by it', async () => {
  await there.account({ login: 'eva', roles: ['party'] });
  const { url } = api.parts;
  const provider = await startIssuer(`${url}/app`);
  try {
    provider.expect({ subject: 'eva-there' });
    const issuer = { issuer: provider.address, ...CLIENT, trustedAmr: [], trustedAcr: [] };
    const names = { nameZh: '统一登录', nameEn: 'Staff login' };
    const issuers = `/v1/associations/${there.associationId}/issuers`;
    expect((await api.post(issuers, { ...names, ...issuer }, there.operator)).status).toBe(201);
    phone = await openPhone('en', PICTURES);
    const { page, inspect } = phone;
    await signIn(page, 'en', 'eva');
    await toFactors(page);
    await press(page, LINK_TO.en({ name: 'Staff login' }));
    await page.getByRole('button', { name: `${said('en', 'unlink')} · Staff login` }).waitFor();
    await inspect('joined');

    await forget(page);
    await page.goto(home);
    await page.getByRole('button', { name: SIGN_IN_BY.en({ name: 'Staff login' }) }).waitFor();
    await inspect('sign-in-with');
    await press(page, SIGN_IN_BY.en({ name: 'Staff login' }));
    await page.waitForURL(/\/desk/);

    // who was invited needs no password: it accepts by that provider, and signs in by it
    const invited = { login: 'ivo', name: 'Ivo', mail: 'ivo@example.org', locale: 'en', roles: ['party'] };
    const made = await api.post(
      `/v1/associations/${there.associationId}/accounts`,
      { ...invited, invitation: { by: 'link' } },
      there.operator,
    );
    const { invitation } = made.body as unknown as { readonly invitation: { readonly link: string } };
    provider.expect({ subject: 'ivo-there' });
    await forget(page);
    await page.goto(invitation.link.replace(/^https?:\/\/[^/]+/, url));
    await page.getByRole('button', { name: ACCEPT_BY.en({ name: 'Staff login' }) }).waitFor();
    await inspect('accept-by');
    await press(page, ACCEPT_BY.en({ name: 'Staff login' }));
    await page.getByRole('button', { name: SIGN_IN_BY.en({ name: 'Staff login' }) }).waitFor();
    await inspect('accepted-by');
    await press(page, SIGN_IN_BY.en({ name: 'Staff login' }));
    await page.waitForURL(/\/desk/);
    const { rows } = await api.parts.pool.query(
      "SELECT count(*)::int AS joined FROM office.identity i JOIN office.account a ON a.id = i.account_id WHERE a.login = 'ivo'",
    );
    expect(rows).toEqual([{ joined: 1 }]);
  } finally {
    await provider.stop();
  }
}, 180_000);
