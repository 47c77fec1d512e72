import { seatCaseManager } from '../../desk/seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

it('keeps up a directory at the desk, which everybody finds from the guide', async () => {
  const { browser, at, api, story, cookies } = seat;
  const entries = `/v1/associations/${story.association.associationId}/help-entries`;
  const station = {
    kind: 'authority',
    name: {
      'zh-CN': '某市市场监督管理局（知识产权局）知识产权保护处',
      en: 'Intellectual property protection division of the market regulation bureau',
    },
    rights: ['trademark', 'patent', 'geographical-indication'],
    offers: {
      'zh-CN': '受理侵权假冒投诉；须提交权利证明和侵权线索。',
      en: 'Takes complaints of infringement, with papers of the right and where it was seen.',
    },
    fee: 'free',
    telephone: '0755-12330',
    website: 'https://amr.example/complaints',
    address: { 'zh-CN': '某市某区某路1号', en: '1 Some Road' },
    source: '其官方网站',
  };
  expect((await api.post(entries, station, story.maja)).status).toBe(201);

  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/help-directory`);
    await page.getByRole('rowheader', { name: station.name['zh-CN'] }).waitFor();
    await inspect('zh-help-desk');
    await page.getByRole('link', { name: '修改帮助机构' }).click();
    const telephone = page.getByRole('textbox', { name: /^电话/u });
    await telephone.waitFor();
    expect(await telephone.inputValue()).toBe(station.telephone);
    await telephone.fill('12345');
    await inspect('zh-help-change');
    await page.getByRole('main').getByRole('button', { name: '修改帮助机构' }).click();
    await page.getByText('已记录').first().waitFor();
  });
  for (const [locale, width, colorScheme] of [
    ['zh-CN', 1280, 'light'],
    ['en', 390, 'dark'],
  ] as const)
    await browser.see(
      { locale, colorScheme, cookies: [], viewport: { width, height: 860 } },
      async ({ page, inspect }) => {
        await page.goto(`${at}/help?kind=authority&right=patent`);
        await page.getByRole('heading', { name: station.name[locale] }).waitFor();
        await page.getByRole('link', { name: '12345' }).waitFor();
        await inspect(`help-${locale}-${width}`);
        await page.goto(`${at}/help?kind=lawyer`);
        await page.getByRole('heading', { level: 2 }).waitFor();
        await inspect(`help-none-${locale}-${width}`);
      },
    );
}, 180_000);
