import type { Page } from 'playwright-core';
import { until } from '../support/until.js';
import { foundAssociation, type Association, type Member } from './kit/association.js';
import { follow } from './kit/dispute.js';
import { onPhone } from './kit/phone-case.js';
import type { Listing } from './kit/shop.js';
import type { Place, Story } from './kit/story.js';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
type Inspect = (view: string) => Promise<void>;
type Docket = { readonly items: readonly { readonly disputeId: string; readonly number: string }[] };

/** Features 1 to 5: a form that leads, is kept on the server, and says all that is missing before it is filed. */
export const storyFromTheDesk: Story = {
  name: 'from-the-desk',
  title:
    'A right holder writes a complaint step by step in a browser, goes on with it on another device, is told all that is wrong and missing, and files it',
  play: async (place) => {
    const association = await foundAssociation(place, 'From the desk', '2026-03-02T09:00');
    const { maja, shop } = association;
    const ana = await association.member('云栈 Cloud Path', 'cloud');
    await association.member('Ben’s Bags', 'ben');
    const listing = await shop.addListing('ben', 'Cloud bag');
    await onPhone(place, 'zh-CN', async ({ page, inspect }) => {
      await signIn(page, place, association, ana, ['登录名', '密码', '登录']);
      await begin(page, inspect, shop.handleOf('ben'), listing);
    });
    const { items } = await ana.client.get<{ items: readonly object[] }>('/drafts');
    if (items.length !== 1) throw new Error(`${items.length} drafts lie on the server`);
    place.say('   ✓ the draft lies on the server; nothing is filed');
    await onPhone(place, 'en', async ({ page, inspect }) => {
      await signIn(page, place, association, ana, ['Login', 'Password', 'Sign in']);
      await goOn(page, inspect);
      await file(page, inspect);
    });
    const filed = await until('it is in the docket', async () => (await ana.client.get<Docket>('/disputes')).items[0]);
    const dispute = await follow(place, association, filed);
    const { pairs, stage } = await dispute.see();
    dispute.check(
      'the case manager has it, with what was written on two devices',
      stage === 'intake' && pairs.length === 1,
    );
    await dispute.post(maja, '/cure-requests', { defects: [{ code: 'TM3' }] });
    const left = await ana.client.get<{ items: readonly object[] }>('/drafts');
    dispute.check('the draft is gone', left.items.length === 0);
  },
};

async function signIn(
  page: Page,
  { apiUrl }: Place,
  { associationId }: Association,
  { login, password }: Member,
  [name, word, press]: readonly string[],
): Promise<void> {
  await page.goto(`${apiUrl}/app?association=${associationId}`);
  await page.getByLabel(name ?? '').fill(login);
  await page.getByLabel(word ?? '').fill(password);
  await page.getByRole('button', { name: press ?? '', exact: true }).tap();
  await page.waitForURL(/\/desk/);
  await page.goto(`${apiUrl}/app?association=${associationId}#/filing`);
}

/** The first two steps, in Chinese. */
async function begin(page: Page, inspect: Inspect, handle: string, listing: Listing): Promise<void> {
  await page.getByRole('heading', { name: '我的投诉' }).waitFor();
  await inspect('complaints');
  await page.getByRole('button', { name: '填写新的投诉' }).tap();
  await page.getByLabel('商标权').tap();
  await page.getByLabel('权利名称').fill('云栈 Cloud Path');
  await page.getByLabel(/注册号/).fill('45678901');
  await page.getByLabel(/核定商品类别/).fill('18、25');
  await inspect('right');
  await page.getByRole('button', { name: '保存并继续' }).tap();
  await page.getByLabel(/^名称/).fill('Ben’s Bags');
  await page.getByLabel('账号所在平台').selectOption({ label: '星播' });
  await page.getByLabel('平台账号').fill(handle);
  await page.getByLabel('所在平台', { exact: true }).selectOption({ label: '星播' });
  await page.getByLabel('链接地址').fill(listing.url);
  await page.getByLabel('平台上的编号').fill(listing.externalId);
  await page.getByLabel('标题').fill('Cloud bag');
  await inspect('goods');
  await page.getByRole('button', { name: '保存并继续' }).tap();
  await page.getByRole('heading', { name: '需要哪些材料？' }).waitFor();
}

/** On another device and in English: what was written is there, and the papers follow. */
async function goOn(page: Page, inspect: Inspect): Promise<void> {
  await page.getByRole('link', { name: /Draft kept on/ }).tap();
  await page.getByLabel('What the right is known by').waitFor();
  if ((await page.getByLabel('What the right is known by').inputValue()) !== '云栈 Cloud Path')
    throw new Error('the draft lost what was written');
  await press(page, 'Keep and continue');
  await page.getByLabel('Title there').waitFor();
  await press(page, 'Keep and continue');
  await page
    .getByLabel(/Choose files: Proof of the complainant/)
    .setInputFiles([{ name: 'papers.png', mimeType: 'image/png', buffer: PICTURE }]);
  await page.getByText('papers.png').first().waitFor();
  for (const paper of [
    /already: Screenshot, recording/,
    /already: Prima facie/,
    /already: Trademark registration certificate/,
  ])
    await page.getByLabel(paper).selectOption({ label: 'papers.png' });
  await inspect('papers');
  await press(page, 'Keep and continue');
  await page.getByLabel('The complaint in words').waitFor();
  await press(page, 'Keep and continue');
}

/** What is wrong is told with the step in which it is put right; what is missing may follow. */
async function file(page: Page, inspect: Inspect): Promise<void> {
  await press(page, 'Check and file the complaint');
  await page.getByText('Please give the guarantee before you file.').waitFor();
  await page.getByLabel('I have read this guarantee and give it').tap();
  await press(page, 'Check and file the complaint');
  await page.getByRole('alert').getByRole('link', { name: 'What do you ask for, and why?' }).first().waitFor();
  await inspect('faults');
  await page.getByRole('alert').getByRole('link', { name: 'What do you ask for, and why?' }).first().tap();
  await page.getByLabel('The complaint in words').fill('The bags offered bear our mark without our consent.');
  await press(page, 'Keep and continue');
  await page.getByLabel('I have read this guarantee and give it').tap();
  await press(page, 'Check and file the complaint');
  await page.getByText('These papers are still missing').waitFor();
  await inspect('missing');
  await press(page, 'File it all the same');
  await page.getByRole('heading', { name: 'Your complaint is filed' }).waitFor();
  await page.getByText('All files have been sent.').waitFor();
  await inspect('filed');
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).tap();
