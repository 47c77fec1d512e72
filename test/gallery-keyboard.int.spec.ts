import type { Page } from 'playwright-core';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { startGallery, type Gallery, type View } from './browser/start-gallery.js';
import { until } from './support/until.js';

const DESK = { viewport: { width: 1280, height: 900 }, locale: 'en' };
let gallery: Gallery;
beforeAll(async () => {
  gallery = await startGallery();
}, 120_000);
afterAll(() => gallery.stop());

const by = async (section: string, through: (page: Page) => Promise<void>): Promise<void> => {
  const walk = async ({ page, broken }: View): Promise<void> => {
    await through(page);
    expect(broken).toEqual([]);
  };
  await gallery.see(`?only=${section}`, DESK, walk);
};
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = (page: Page) => page.locator(':focus');

it('goes through a table by arrows, chooses by Space, opens by Enter, sorts by its heading', async () => {
  await by('tables', async (page) => {
    const table = page.getByRole('grid', { name: W.docket.en });
    await table.getByRole('row').nth(1).focus();
    await press(page, 'Space');
    await page.getByText('3 chosen').waitFor();
    await press(page, 'ArrowDown', 'Space');
    await page.getByText('2 chosen').waitFor();
    await press(page, 'ArrowUp', 'ArrowUp');
    await table.getByRole('columnheader', { name: W.due.en }).focus();
    await press(page, 'Enter');
    const sorted = table.getByRole('columnheader', { name: W.due.en });
    await until('it is sorted', async () => (await sorted.getAttribute('aria-sort')) === 'descending');
    await press(page, 'Escape');
    await table.getByRole('row').nth(2).focus();
    await press(page, 'Enter');
    await page.getByRole('alertdialog').first().waitFor();
  });
}, 90_000);

it('takes a filter away by Delete, and shows other columns', async () => {
  await by('tables', async (page) => {
    await page.getByRole('row', { name: W.stageWaiting.en }).first().focus();
    await press(page, 'Delete');
    await page.getByRole('grid', { name: KIT_WORDS.inForce.en }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: KIT_WORDS.columns.en }).focus();
    await press(page, 'Enter');
    await page.getByRole('dialog').getByLabel(W.goods.en, { exact: true }).focus();
    await press(page, 'Space', 'Escape');
    await page.getByRole('columnheader', { name: W.goods.en }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: KIT_WORDS.columns.en, exact: true }).and(focused(page)).waitFor();
  });
}, 90_000);

it('chooses from a list by letters, from many by a part of the name', async () => {
  await by('choices', async (page) => {
    await page.locator('#choices').getByRole('button').first().focus();
    await press(page, 'Enter', 'End', 'Enter');
    await page.locator('#choices').getByRole('button').first().filter({ hasText: W.stageClosed.en }).waitFor();
    const box = page.getByRole('combobox', { name: W.officer.en }).first();
    await box.focus();
    await page.keyboard.type('moon');
    await page.getByRole('option', { name: W.respondent.en }).waitFor();
    await press(page, 'ArrowDown', 'Enter');
    await until('it is chosen', async () => (await box.inputValue()) === W.respondent.en);
    await page.getByRole('radio', { name: W.licensed.en }).first().focus();
    await press(page, 'ArrowDown');
    await page.getByRole('radio', { name: W.sourced.en, checked: true }).first().waitFor();
    const toggle = page.locator('#choices').getByRole('switch').first();
    await toggle.focus();
    await press(page, 'Space');
    await until('it is off', async () => !(await toggle.isChecked()));
  });
}, 90_000);

it('reads a day that is typed, and moves through the days of a calendar', async () => {
  await by('dates', async (page) => {
    const typed = page.getByLabel(W.bought.en).first();
    await typed.fill('2026年2月30日');
    await press(page, 'Tab');
    await page.getByText(KIT_WORDS.dateUnread.en).waitFor();
    await typed.fill('2026/3/5');
    await page.getByText('Thursday 5 March 2026').waitFor();
    await page.getByRole('button', { name: KIT_WORDS.calendar.en }).first().focus();
    await press(page, 'Enter');
    await page.getByRole('dialog').waitFor();
    await press(page, 'ArrowDown', 'Enter');
    await page.getByText('Friday 4 December 2026').waitFor();
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('05');
    await page.getByText('Saturday 5 December 2026').waitFor();
  });
}, 90_000);

it('leads from what is wrong to the field that it is wrong in', async () => {
  await by('forms', async (page) => {
    await page.getByLabel(W.contact.en).focus();
    await press(page, 'Enter');
    const summary = page.getByRole('alert').filter({ hasText: '4 things have to be put right' });
    await summary.and(focused(page)).waitFor();
    const phone = page.getByLabel(W.phone.en);
    await until('its field is wrong', async () => (await phone.getAttribute('aria-invalid')) === 'true');
    await summary.getByRole('link', { name: W.phoneBad.en }).focus();
    await press(page, 'Enter');
    await phone.and(focused(page)).waitFor();
    await page.keyboard.type('1');
    expect(await page.getByText(W.phoneBad.en, { exact: true }).count()).toBeLessThanOrEqual(1);
    await summary.getByRole('link', { name: W.reason.en }).focus();
    await press(page, 'Enter');
    await page.getByRole('radio').first().and(focused(page)).waitFor();
    await summary.getByText(W.platformLate.en).waitFor(); // of no field here, and said all the same
  });
}, 90_000);

it('holds the focus in what is open, and gives it back', async () => {
  await by('overlays', async (page) => {
    const opener = page.getByRole('button', { name: W.confirmTyping.en });
    await opener.focus();
    await press(page, 'Enter');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    const act = question.getByRole('button', { name: W.close.en });
    expect(await act.isDisabled()).toBe(true);
    await question.getByRole('textbox').fill('PL-2026-04818');
    await until('it can be done', async () => !(await act.isDisabled()));
    for (let at = 0; at < 5; at += 1) await press(page, 'Tab');
    expect(await question.locator(':focus').count()).toBe(1);
    await press(page, 'Escape');
    await opener.and(focused(page)).waitFor();
  });
}, 90_000);

it('finds by Ctrl-K what is typed, and goes there by Enter', async () => {
  await by('overlays', async (page) => {
    await press(page, 'Control+k');
    await page.getByRole('dialog', { name: KIT_WORDS.palette.en }).waitFor();
    await page.keyboard.type('04671');
    await page.getByRole('menuitem').filter({ hasText: 'PL-2026-04671' }).waitFor();
    await until('nothing else is found', async () => (await page.getByRole('menuitem').count()) === 1);
    await press(page, 'ArrowDown', 'Enter');
    await page.getByRole('alertdialog').filter({ hasText: 'PL-2026-04671' }).waitFor();
  });
}, 90_000);

it('opens a menu by an arrow, passes over what may not be done, and closes', async () => {
  await by('actions', async (page) => {
    const opener = page.getByRole('button', { name: W.acts.en }).first();
    await opener.focus();
    await press(page, 'ArrowDown', 'ArrowDown');
    await page.getByRole('menuitem', { name: W.close.en }).and(focused(page)).waitFor();
    await press(page, 'Escape');
    await opener.and(focused(page)).waitFor();
  });
}, 90_000);

it('goes from tab to tab by arrows, over one that is closed', async () => {
  await by('ways', async (page) => {
    await page.getByRole('tab', { name: W.history.en }).focus();
    await press(page, 'ArrowRight', 'ArrowRight');
    await page.getByRole('tabpanel').getByText(W.wall.en).waitFor();
    await press(page, 'ArrowRight');
    await page.getByRole('tab', { name: W.history.en }).and(focused(page)).waitFor();
  });
}, 90_000);
