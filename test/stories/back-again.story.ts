import type { Page } from 'playwright-core';
import { keyboardOf, type Keyboard } from '../browser/keyboard.js';
import { shanghai } from './kit/association.js';
import { complaint, file, type View } from './kit/dispute.js';
import { complainAboutPhone, onPhone } from './kit/phone-case.js';
import { codeOn, linkOn } from './kit/phone.js';
import type { Story } from './kit/story.js';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = (name: string, more: readonly number[] = []) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([PHOTO, Buffer.from(more)]),
});
type Proposed = { readonly proposed: readonly { readonly later: Side; readonly earlier: Side }[] };
type Side = { readonly disputeId: string };
const has = ({ services }: View, document: string): boolean =>
  services.some((service) => service.document === document);
const isTask = ({ tasks = [] }: View, wanted: string): boolean => tasks.some(({ kind }) => kind === wanted);

/** Practice P11, P16, P28: goods that are back, and a link’s holder who has a keyboard alone. */
export const storyBackAgain: Story = {
  name: 'back-again',
  title:
    'Goods come back under another link and go on the short track; with a keyboard alone the link’s holder says that they are others, declares, and states its loss',
  play: async (place) => {
    const { association, ana, ben, dispute: before } = await complainAboutPhone(place, 'Back again', ['Chain bag']);
    const { maja, shop } = association;
    await before.post(maja, '/court-orders', {
      pairs: [{ respondentId: ben.partyId, itemId: before.itemId('i0') }],
      order: 'take-down',
      issuedAt: shanghai('2026-03-02T08:30'),
      details: { body: 'Hangzhou Internet Court', caseNumber: '(2026)浙0192行保3号' },
    });
    await before.until('the bag is down for good', ({ pairs }) => pairs.every(({ stage }) => stage === 'closed'));

    const listing = await shop.addListing('lanyue', 'Chain bag, new link');
    const right = { kind: 'trademark', name: '菱格', registrationNumber: '12345678', trademark: { classes: [18] } };
    const respondents = [
      {
        ref: 'ben',
        roles: ['merchant'],
        name: ben.name,
        account: { platformId: shop.platformId, handle: shop.handleOf('lanyue') },
      },
    ];
    const body = complaint(
      shop,
      [],
      [{ ref: 'bag', listing, title: 'Chain bag', of: ['ben'] }],
      ['G01', 'G06', 'G07', 'TM1', 'TM3'],
      right,
    );
    const dispute = await file(place, association, ana.client, { ...body, respondents });
    const pair = { respondentId: ben.partyId, itemId: dispute.itemId('bag') };
    await dispute.until('the machine proposes that the two belong together', async () => {
      const { proposed } = await maja.get<Proposed>('/relations/proposed');
      return proposed.some(
        ({ later, earlier }) => later.disputeId === dispute.disputeId && earlier.disputeId === before.disputeId,
      );
    });
    const statement = 'The same shop, the same picture, another link.';
    await dispute.post(ana.client, '/relistings', {
      earlierDisputeId: before.disputeId,
      pairs: [pair],
      statement,
      evidence: [],
    });
    const earlierPair = { respondentId: ben.partyId, itemId: before.itemId('i0') };
    await dispute.post(maja, '/relistings/confirmations', {
      earlierDisputeId: before.disputeId,
      earlierPair,
      pairs: [pair],
      basis: ['merchant', 'picture'],
    });
    await dispute.post(maja, '/acceptances');
    await dispute.until('a person confirmed it; how the earlier one ended goes with the notice', (view) =>
      has(view, 'earlier-result'),
    );

    const link = await linkOn(place, ben.phone, dispute.number);
    await onPhone(place, 'en', async ({ page, inspect }) => {
      const keyboard = keyboardOf(page);
      await page.goto(link);
      await keyboard.press(button(page, 'Send the code'));
      await keyboard.write(page.getByLabel('Code (six digits)'), await codeOn(place, ben.phone));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'What you can do' }).waitFor();
      await sayDifferent(page, keyboard, inspect);
      await dispute.until('he said that these are other goods; a person is to compare them', (view) =>
        isTask(view, 'compare-goods'),
      );
      await declare(page, keyboard);
      await dispute.until('he declared beside it that they do not infringe', (view) =>
        has(view, 'forwarded-counter-notice'),
      );
      await stateLoss(page, keyboard, inspect);
      dispute.check('his loss is on record, for him and the staff', (await dispute.times('LossStated')).length === 1);
    });
    const sheets = await ana.client.get<{ worksheets: readonly object[] }>(`/disputes/${dispute.disputeId}/losses`);
    dispute.check('the brand reads nothing of it', sheets.worksheets.length === 0);
    const { entries } = await maja.get<{
      entries: readonly { readonly type: string; readonly facts: { readonly sayingId?: string } }[];
    }>(`/disputes/${dispute.disputeId}/timeline`);
    const sayingId = entries.find(({ type }) => type === 'DifferentGoodsSaid')?.facts.sayingId ?? '';
    await dispute.post(maja, `/different-goods/${sayingId}/comparisons`, {
      outcome: 'different',
      reason: 'Another buckle, another model number.',
    });
    await dispute.until('the goods are compared: they are others, and all three are told', (view) =>
      has(view, 'goods-compared'),
    );
  },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function sayDifferent(page: Page, keyboard: Keyboard, inspect: (view: string) => Promise<void>): Promise<void> {
  await keyboard.press(link(page, 'Say that these are different goods'));
  await page.getByRole('heading', { name: 'Say that these are different goods' }).waitFor();
  await keyboard.press(button(page, 'Send'));
  await page.getByText('Please choose at least one.').waitFor();
  await inspect('different-goods-empty');
  await keyboard.choose(page.getByLabel('Chain bag'));
  await keyboard.write(page.getByLabel('By what they differ'), 'Another buckle, and a model number of our own.');
  await keyboard.give(page.getByLabel(/Choose files/), photo('buckle.png'));
  await page.getByText('buckle.png').first().waitFor();
  await inspect('different-goods');
  await keyboard.press(button(page, 'Send'));
  await page.getByText('All files have been sent.').waitFor();
  await keyboard.press(page.getByRole('link', { name: 'Back' }));
  await page.getByRole('heading', { name: 'What you can do' }).waitFor();
}

async function declare(page: Page, keyboard: Keyboard): Promise<void> {
  const stepIs = (title: string): Promise<void> => page.getByRole('heading', { name: title }).waitFor();
  await keyboard.press(link(page, 'File a counter-notice'));
  await stepIs('For which items do you declare?');
  await keyboard.choose(page.getByLabel('Chain bag'));
  await keyboard.press(button(page, 'Continue'));
  await stepIs('Why do they not infringe?');
  await keyboard.write(page.getByLabel(/^Statement/), 'Our own design, made for us.');
  await keyboard.press(button(page, 'Continue'));
  await stepIs('Evidence');
  await keyboard.press(button(page, 'Continue'));
  await stepIs('What the other side will get');
  await keyboard.choose(page.getByLabel('I have read this guarantee and give it'));
  await keyboard.press(button(page, 'Send the counter-notice'));
  await stepIs('Your counter-notice is filed');
  await keyboard.press(link(page, 'See the dispute'));
  await stepIs('What you can do');
}

async function stateLoss(page: Page, keyboard: Keyboard, inspect: (view: string) => Promise<void>): Promise<void> {
  await keyboard.press(link(page, 'State a loss'));
  await page.getByRole('heading', { name: 'State a loss' }).waitFor();
  await keyboard.choose(page.getByLabel('Chain bag'));
  await keyboard.write(page.getByLabel('What it says'), 'Sales while');
  await keyboard.write(page.getByLabel('Amount (yuan)'), '12.345');
  await keyboard.write(page.getByLabel('Its source'), 'Shop back office');
  await keyboard.press(button(page, 'Send'));
  await page.getByText('with two decimals at most').waitFor();
  await inspect('loss-wrong');
  await keyboard.goTo(page.getByLabel('Amount (yuan)'));
  await page.keyboard.press('Backspace');
  await keyboard.press(button(page, 'Add another figure'));
  await keyboard.write(page.getByLabel('What it says').nth(1), 'Hours down');
  await keyboard.write(page.getByLabel('Number', { exact: true }), '36');
  await keyboard.write(page.getByLabel('Its source').nth(1), 'The platform’s record');
  await keyboard.give(page.getByLabel(/Choose files/), photo('sales.png', [0]));
  await page.getByText('sales.png').first().waitFor();
  await inspect('loss');
  await keyboard.press(button(page, 'Send'));
  await page.getByText('All files have been sent.').waitFor();
}
