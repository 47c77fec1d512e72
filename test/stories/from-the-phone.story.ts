import { createHash } from 'node:crypto';
import type { Phone } from '../browser/open-phone.js';
import { pairAt, type Followed } from './kit/dispute.js';
import { complainAboutPhone, onPhone } from './kit/phone-case.js';
import { codeOn } from './kit/phone.js';
import type { Place, Story } from './kit/story.js';

const INVOICE = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SUPPLIER = '华南皮具';
const SECRET = `供货商${SUPPLIER}，每件86元，共300件`;
const REASON = '本店商品均从品牌方授权经销商处购进，是正品。';
const TITLES = ['菱格链条单肩包', '菱格手提包', '菱格钱包', '菱格双肩包', '菱格腰包'] as const;
type Exhibit = { readonly sha256: string; readonly part: string; readonly content?: object };

/** Practice P15, P16. */
export const storyFromThePhone: Story = {
  name: 'from-the-phone',
  title:
    'A merchant without mail answers from the SMS link in a phone’s browser, for two of five items, with confidential invoices; the brand sees the previewed copy only',
  play: async (place) => {
    const { association, ana, ben, dispute, link } = await complainAboutPhone(place, 'From the phone', TITLES);
    const { maja } = association;
    await onPhone(place, 'zh-CN', async (phone) => {
      await open(place, phone, link, ben.phone);
      await dispute.until('the notice has reached Ben with the opening', ({ stages }) =>
        stages.some(
          ({ subject, stage }) => subject === `respondent:${ben.partyId}` && stage === 'awaiting-counter-notice',
        ),
      );
      const previewed = await answer(phone, dispute);
      await readOn(phone);
      const after = await dispute.until(
        'the declaration has reached the brand for two items; the other three are unanswered',
        (view) =>
          [0, 1, 2, 3, 4].every(
            (i) =>
              pairAt(view, ben.partyId, dispute.itemId(`i${i}`))?.stage ===
              (i < 2 ? 'waiting-period' : 'awaiting-counter-notice'),
          ) && view,
      );
      const served = after.services.find(({ document }) => document === 'forwarded-counter-notice')?.serviceId ?? '';
      const forwarded = await ana.client.get<Served>(`/disputes/${dispute.disputeId}/services/${served}/document`);
      const inChinese = await chinese(
        place,
        ana.client.headers,
        `/disputes/${dispute.disputeId}/services/${served}/document`,
      );
      dispute.check(
        'what the brand got is what the phone had shown, word for word',
        inChinese.every((line) => comparable(previewed).includes(comparable(line))),
      );
      dispute.check(
        'it says nothing of the confidential part',
        !JSON.stringify([forwarded, inChinese]).includes(SUPPLIER),
      );
      const files = async (by = ana.client) =>
        (await by.get<{ items: readonly Exhibit[] }>(`/disputes/${dispute.disputeId}/evidence`)).items;
      const [invoice, photo] = [INVOICE, PHOTO].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
      const [brand, staff] = [await files(), await files(maja)];
      dispute.check(
        'the brand sees the photo, and of the invoice no trace',
        brand.some(({ sha256 }) => sha256 === photo) && !JSON.stringify(brand).includes(invoice ?? ''),
      );
      dispute.check(
        'both files came whole, the invoice for staff alone',
        [photo, invoice].every((hash) => staff.some(({ sha256, content }) => sha256 === hash && content)),
      );
    });
  },
};

type Served = {
  readonly paragraphs: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly rows?: readonly (readonly string[])[];
    readonly items?: readonly string[];
  }[];
};

/** A wrong code first, as happens to everybody; then the right one. */
async function open(place: Place, { page, inspect }: Phone, link: string, number: string): Promise<void> {
  await page.goto(`${link}?from=singlemessage`);
  await page.getByRole('button', { name: '获取验证码' }).waitFor();
  await inspect('gate');
  await page.getByRole('button', { name: '获取验证码' }).tap();
  const code = await codeOn(place, number);
  const field = page.getByLabel('验证码（6位数字）');
  await field.fill(String((Number(code) + 1) % 1_000_000).padStart(6, '0'));
  await page.getByRole('button', { name: '打开' }).tap();
  await page.getByRole('alert').filter({ hasText: '验证码不正确' }).first().waitFor();
  await inspect('wrong-code');
  await field.fill(code);
  await page.getByRole('button', { name: '打开' }).tap();
  await page.getByRole('heading', { name: '您可以办理' }).waitFor();
  await inspect('dispute');
}

/** Four steps, with a connection that fails when it is sent. Gives what the preview showed. */
async function answer({ page, inspect, offline }: Phone, dispute: Followed): Promise<string> {
  await page.getByRole('link', { name: '提交不侵权声明' }).tap();
  for (const title of TITLES.slice(0, 2)) await page.getByLabel(title).tap();
  await inspect('items');
  await page.getByRole('button', { name: '下一步' }).tap();
  await page.getByLabel('商品有合法来源').tap();
  await page.getByLabel('说明（会转送对方）').fill(REASON);
  await page.getByLabel(/保密说明/).fill(SECRET);
  await inspect('reasons');
  await page.reload();
  await page.getByRole('button', { name: '下一步' }).waitFor();
  dispute.check('a reload loses nothing that was typed', (await page.getByLabel(/保密说明/).inputValue()) === SECRET);
  await page.getByRole('button', { name: '下一步' }).tap();
  await page.getByLabel(/选择文件/).setInputFiles([
    { name: '进货单.pdf', mimeType: 'application/pdf', buffer: INVOICE },
    { name: '吊牌.png', mimeType: 'image/png', buffer: PHOTO },
  ]);
  await page.getByRole('heading', { name: '吊牌.png' }).waitFor();
  await page.getByRole('group', { name: /吊牌/ }).getByLabel('转送对方').tap();
  await inspect('files');
  await page.getByRole('button', { name: '下一步' }).tap();
  await page.locator('.document').waitFor();
  const previewed = await page.locator('.document').innerText();
  await inspect('preview');
  dispute.check(
    'the preview shows the reason and nothing confidential',
    previewed.includes(REASON) && !previewed.includes(SUPPLIER) && !previewed.includes('进货单'),
  );
  await page.getByRole('button', { name: '提交不侵权声明' }).tap();
  await page.getByText('提交前请作出保证。').waitFor();
  await page.getByLabel('我已阅读并作出上述保证').tap();
  await offline(true);
  await page.getByRole('button', { name: '提交不侵权声明' }).tap();
  await page.getByRole('alert').filter({ hasText: '网络连接中断' }).waitFor();
  await inspect('offline');
  await offline(false);
  await page.getByRole('button', { name: '提交不侵权声明' }).tap();
  await page.getByRole('heading', { name: '声明已提交' }).waitFor();
  await page.getByText('所有文件均已上传。').waitFor();
  dispute.check('the receipt tells the number', (await page.locator('.done').innerText()).includes(dispute.number));
  await inspect('receipt');
  return previewed;
}

/** What else the link’s holder can look at. */
async function readOn({ page, inspect }: Phone): Promise<void> {
  await page.getByRole('link', { name: '查看案件' }).tap();
  await page.getByRole('heading', { name: '您的声明' }).waitFor();
  await inspect('answered');
  await page.getByText('这个日期是怎么算的？').first().tap();
  await inspect('deadline');
  await page.getByRole('link', { name: '案件时间线' }).tap();
  await page.getByText('不侵权声明').first().waitFor();
  await inspect('timeline');
  await page.getByRole('button', { name: 'English' }).tap();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await inspect('timeline-en');
  await page.goBack();
  await page.getByRole('heading', { name: 'What you can do' }).waitFor();
  await inspect('dispute-en');
}

const chinese = async (
  { apiUrl }: Place,
  headers: Readonly<Record<string, string>>,
  path: string,
): Promise<readonly string[]> => {
  const response = await fetch(`${apiUrl}/v1${path}`, { headers: { ...headers, 'accept-language': 'zh-CN' } });
  const { paragraphs, sections } = (await response.json()) as Served;
  return [
    ...paragraphs,
    ...sections.flatMap(({ heading, rows = [], items = [] }) => [heading, ...rows.flat(), ...items]),
  ];
};

/** Without instants, which the filing makes anew, and without white space, which a page sets as it likes. */
const comparable = (text: string): string =>
  text.replace(/北京时间\d+年\d+月\d+日星期.\d\d:\d\d(:\d\d)?/g, '').replace(/\s/g, '');
