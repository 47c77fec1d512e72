import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator } from 'playwright-core';
import { formatMonth } from '#messages/format.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { complaintOf, item } from '../support/dispute.js';
import { seatCaseManager } from './seat-case-manager.js';

const FORMULA = '=HYPERLINK("https://evil.example","shop")';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story } = seat;
  const { associationId, operator } = story.association;
  const platforms = `/v1/associations/${associationId}/platforms`;
  const made = await api.post(platforms, { name: FORMULA, handle: 'formula' }, operator);
  const platformId = String(made.body['platformId']);
  const complaint = complaintOf(story);
  const second = { ...complaint, items: [...complaint.items, item(platformId, 'fan', ['ben'])] };
  const { status, text } = await api.post('/v1/disputes', second, story.ana);
  if (status !== 201) throw new Error(text);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 90_000);
afterAll(() => seat.stop());

const tableIn = async (card: Locator): Promise<readonly (readonly string[])[]> => {
  const rows = await card.getByRole('row').all();
  return Promise.all(
    rows.map((row) => row.locator('[role=columnheader],[role=rowheader],[role=gridcell]').allInnerTexts()),
  );
};

/** A figure as the file has it, as the page tells it: rounded, in per cent. */
const asTold = (told: string, filed: string): string => {
  if (filed === '') return '—';
  if (/^\d{4}-\d{2}$/.test(filed)) return formatMonth(filed, 'en');
  if (!/^-?[\d.]+$/.test(filed)) return filed.replace(/^'(?=[=+\-@])/, '');
  if (told.endsWith('%')) return Number(filed).toLocaleString('en', { style: 'percent' });
  return Number(filed).toLocaleString('en', { maximumFractionDigits: 1 });
};

it('gives each chart as a table and as a file that says the same, and no cell of it is a formula', async () => {
  const { browser, at, cookies } = seat;
  await browser.see({ locale: 'en', cookies, acceptDownloads: true }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/statistics`);
    const cards = page.locator('section').filter({ has: page.getByRole('button', { name: W.csv.en }) });
    await cards.first().waitFor();
    expect(await cards.count()).toBe(9);
    for (const card of await cards.all()) {
      await card.getByRole('button', { name: W.asTable.en }).click();
      await card.getByRole('row').nth(1).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        card.getByRole('button', { name: W.csv.en }).click(),
      ]);
      const file = readFileSync(await download.path(), 'utf8');
      const filed = parse(file, { bom: true, relax_column_count: false }) as readonly (readonly string[])[];
      const told = await tableIn(card);
      expect(filed.map((row, y) => row.map((cell, x) => asTold(told[y]?.[x] ?? '', cell)))).toEqual(told);
      for (const cell of filed.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r]/);
    }
    await page.getByRole('rowheader', { name: FORMULA }).waitFor();
    await inspect('en-statistics-tables');
  });
}, 180_000);
