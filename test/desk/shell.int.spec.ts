import path from 'node:path';
import { readPages } from '../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../browser/open-desk.js';
import { startApi, type Api } from '../support/api.js';
import { PASSWORD } from '../support/association.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../support/dispute.js';

let api: Api;
let story: Case;
let filed: Filed;
let desk: DeskBrowser;
let at: string;
beforeAll(async () => {
  [api, desk] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const me = (await api.get('/v1/me', story.maja)).body as unknown as {
    readonly association: { readonly slug: string };
  };
  at = `${api.url}/a/${me.association.slug}`;
}, 90_000);
afterAll(async () => {
  await desk.close();
  await api.stop();
});

it('leads whoever is not signed in to where one signs in, and back to the very address', async () => {
  await desk.see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk?whose=all&priority=normal`);
    await page.getByLabel('登录名').fill('maja');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '待办事项' }).waitFor();
    await page.getByRole('link', { name: filed.number }).first().waitFor();
    expect(page.url()).toBe(`${at}/desk?whose=all&priority=normal`);
    await inspect('zh-tasks');
  });
}, 90_000);
