import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { tokenText } from '#infrastructure/secret-token.js';
import { createApi, type ApiParts } from '../../bootstrap.js';
import { readPages } from './read-pages.js';
import { siteNumbers, type SiteNumbers } from './site-numbers.js';
import { pino } from 'pino';

const HTML =
  '<!doctype html><title>争议在线办理</title><body><script type="module" src="/app/assets/index-abc.js"></script></body>';
const DESK = HTML.replace('index-abc', 'desk-abc');
const OPEN_PAGE = HTML.replace('index-abc', 'open-abc');
const built = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-pages-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), HTML);
  writeFileSync(path.join(folder, 'desk.html'), DESK);
  writeFileSync(path.join(folder, 'assets', 'index-abc.js'), 'console.log("页面")');
  writeFileSync(path.join(folder, 'assets', 'reader-abc.mjs'), 'self.onmessage = () => {}');
  mkdirSync(path.join(folder, 'assets', 'pdf-1'));
  writeFileSync(path.join(folder, 'assets', 'pdf-1', 'GB.bcmap'), '字');
  return folder;
};
const apis: NestFastifyApplication[] = [];
const start = async (folder: string, numbers?: SiteNumbers, pool?: object): Promise<string> => {
  const api = await createApi({
    url: 'http://127.0.0.1',
    pages: readPages(folder, numbers),
    pool,
    now: () => new Date(),
    log: pino({ level: 'silent' }),
  } as unknown as ApiParts);
  apis.push(api);
  await api.listen(0, '127.0.0.1');
  return api.getUrl();
};
afterAll(() => Promise.all(apis.map((api) => api.close())));

it('answers a link with the page, whatever a messenger has put behind it, under a policy that lets in nothing foreign', async () => {
  const url = await start(built());
  const response = await fetch(`${url}/l/pll_0123?from=singlemessage&isappinstalled=0`);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(HTML);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("media-src 'self' blob:; worker-src 'self'; font-src 'self'; connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|data:/);
  expect((await fetch(`${url}/app`)).status).toBe(200);
  const stays = `${url}/a/01998ee0-0000-7000-8000-000000000001`;
  for (const address of [stays, `${stays}/disputes/d`, `${stays}/disputes/d/documents/s?from=mail`])
    expect(await (await fetch(address)).text()).toBe(HTML);
});

it('answers the desk and every address below it with the page of the association’s people, under the same policy', async () => {
  const url = await start(built());
  const policy = (await fetch(`${url}/app`)).headers.get('content-security-policy');
  for (const address of [
    '/a/hangzhou/desk',
    '/a/hangzhou/desk/docket?stage=panel',
    '/a/hangzhou/desk/disputes/d/talks',
  ]) {
    const response = await fetch(url + address);
    expect([address, response.status, await response.text()]).toEqual([address, 200, DESK]);
    expect(response.headers.get('content-security-policy')).toBe(policy);
  }
  expect(await (await fetch(`${url}/a/hangzhou/desks`)).text()).toBe(HTML);
});

it('answers whoever runs the installation with a page that knows nothing without the operator’s key', async () => {
  const folder = built();
  writeFileSync(path.join(folder, 'public.html'), OPEN_PAGE);
  const url = await start(folder);
  const response = await fetch(`${url}/operation`);
  expect([response.status, await response.text()]).toEqual([200, OPEN_PAGE]);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${url}/operation/status`)).status).toBe(404);
});

it('opens at its address alone, and has a mark of its own', async () => {
  const url = await start(built());
  const door = await fetch(`${url}/?utm=x`, { redirect: 'manual' });
  expect([door.status, door.headers.get('location')]).toEqual([302, '/app']);
  expect(await (await fetch(url)).text()).toBe(HTML);
  const mark = await fetch(`${url}/favicon.ico`);
  expect([mark.status, mark.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(await mark.text()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

it('sends what the page needs in few bytes, to be kept for ever, and what there is not as it sends everything that is not', async () => {
  const url = await start(built());
  const script = await fetch(`${url}/app/assets/index-abc.js`);
  expect(await script.text()).toBe('console.log("页面")');
  expect(Object.fromEntries(script.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
  const plain = await fetch(`${url}/app/assets/index-abc.js`, { headers: { 'accept-encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'console.log("页面")']);
  for (const name of ['index-abd.js', '..%2findex.html', '%2e%2e%2f%2e%2e%2fpackage.json', 'constructor'])
    expect([name, (await fetch(`${url}/app/assets/${name}`)).status]).toEqual([name, 404]);
});

it('sends what works beside a page under a policy of its own, and what it needs from folders', async () => {
  const url = await start(built());
  const worker = await fetch(`${url}/app/assets/reader-abc.mjs`);
  expect(Object.fromEntries(worker.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-security-policy': "default-src 'none'; script-src 'self'",
  });
  const table = await fetch(`${url}/app/assets/pdf-1/GB.bcmap`);
  expect([table.status, table.headers.get('content-type'), await table.text()]).toEqual([
    200,
    'application/octet-stream',
    '字',
  ]);
  for (const name of ['pdf-1', 'pdf-1/GBK.bcmap', 'pdf-1/..%2f..%2findex.html', 'pdf-2/GB.bcmap'])
    expect([name, (await fetch(`${url}/app/assets/${name}`)).status]).toEqual([name, 404]);
});

it('tells a messenger whose page it is and what everybody may read there, and of a link nothing but whose', async () => {
  const folder = built();
  const head = HTML.replace('<body>', '<head></head><body>');
  for (const name of ['index', 'desk', 'public']) writeFileSync(path.join(folder, `${name}.html`), head);
  const names = { associationId: 'one', slug: 'one', nameZh: '杭州<协会>', nameEn: 'The "Hangzhou" Association' };
  const query = async ({ name }: { readonly name?: string }) => ({
    rows: [name === 'find-link' ? { association_id: 'one' } : names],
  });
  const token = tokenText('pll', Buffer.alloc(32, 7));
  const url = await start(folder, {}, { query });
  const told = async (at: string, locale: string) => {
    const response = await fetch(url + at, { headers: { 'accept-language': locale } });
    const html = await response.text();
    expect(response.headers.get('vary')).toBe('Accept-Encoding, Accept-Language');
    const title = /<meta property="og:title" content="([^"]*)">/.exec(html)?.[1];
    expect(/<title>([^<]*)</.exec(html)?.[1]).toBe(title);
    return [title, /<meta property="og:description" content="([^"]*)">/.exec(html)?.[1]];
  };
  const [zh, en] = ['杭州&lt;协会&gt;', 'The &quot;Hangzhou&quot; Association'];
  expect(await told(`/l/${token}?from=singlemessage`, 'zh-CN')).toEqual([
    `争议在线办理 · ${zh}`,
    '打开后凭发送到手机的验证码查看和办理，请勿转发给无关人员。',
  ]);
  expect(await told(`/l/${token}`, 'en')).toContain(`Dispute handling online · ${en}`);
  expect(await told('/l/pll_nobody', 'zh-CN')).toContain('争议在线办理');
  expect(await told('/a/one/decisions/d', 'zh-CN')).toEqual([`公示结论 · ${zh}`, '公开网页，无需账户即可查看。']);
  expect(await told('/a/one/tips?x=1', 'en')).toContain(`Report what you saw · ${en}`);
  for (const at of ['/a/one', '/a/one/desk/docket', '/a/one/constructor'])
    expect(await told(at, 'zh-CN')).toContain(`争议在线办理 · ${zh}`);
  expect(await told('/app', 'zh-CN')).toContain('争议在线办理');
  // what is out of order the page tells itself
  const alone = await start(folder, {}, { query: () => Promise.reject(new Error('no database')) });
  expect(await (await fetch(`${alone}/a/one`)).text()).toContain('content="争议在线办理"');
});

it('runs without pages where they were not built', async () => {
  const url = await start(path.join(tmpdir(), 'parley-no-pages'));
  const response = await fetch(`${url}/l/pll_0123`);
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([404, 'NotFound']);
});

it('tells at the foot of each page under which numbers the site is on file, and where that can be looked up', async () => {
  const url = await start(built(), { icp: '粤ICP备2026012345号-1', publicSecurity: '粤公网安备44030502012345号' });
  for (const page of ['/app', '/a/one/desk', '/l/pll_0123']) {
    const html = await (await fetch(url + page)).text();
    expect(html).toContain(
      '<a href="https://beian.miit.gov.cn/" rel="noreferrer" target="_blank">粤ICP备2026012345号-1</a>',
    );
    expect(html).toContain('https://beian.mps.gov.cn/#/query/webSearch?code=44030502012345"');
  }
  const { ICP_NUMBER, PUBLIC_SECURITY_NUMBER } = siteNumbers;
  for (const bad of ['ICP', '粤ICP备12号', '<b>', '粤ICP备2026012345号"><script>'])
    expect([ICP_NUMBER.safeParse(bad).success, PUBLIC_SECURITY_NUMBER.safeParse(bad).success]).toEqual([false, false]);
  expect(ICP_NUMBER.safeParse('京ICP证030173号').success).toBe(true);
});
