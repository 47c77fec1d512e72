import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { DeskBrowser, DeskView } from '../browser/open-desk.js';
import type { Api } from '../support/api.js';
import type { visitByLink } from './visit-by-link.js';

export const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };

export type Visit = Awaited<ReturnType<typeof visitByLink>>;
type Page = DeskView['page'];
type Locale = 'zh-CN' | 'en';
type Look = { readonly locale: Locale; readonly colorScheme?: 'light' | 'dark' };

/** The phone of a visit, on the page that its link leads to. */
export const seeByLink = (
  browser: DeskBrowser,
  { cookies, script, at }: Visit,
  look: Look,
  walk: (view: DeskView) => Promise<void>,
): Promise<unknown> =>
  browser.see({ cookies, ...PHONE, ...look }, async (view) => {
    await view.page.addInitScript(script);
    await view.page.goto(at);
    await walk(view);
  });

/** From the dispute’s page to that of an act. */
export const follow = (page: Page, way: keyof typeof PARTY_COMMANDS, locale: Locale = 'zh-CN'): Promise<void> =>
  page.getByRole('link', { name: PARTY_COMMANDS[way][locale], exact: true }).first().click();

export const press = (page: Page, locale: Locale = 'zh-CN'): Promise<void> =>
  page.getByRole('button', { name: PAGE_WORDS.send[locale], exact: true }).click();

/** Sends the form; back on the page of the dispute with this number it is recorded. */
export const send = async (page: Page, number: string, locale: Locale = 'zh-CN'): Promise<void> => {
  await press(page, locale);
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
};

/** What the last event of a type says; null where there is none. */
export const lastOf = async (api: Api, disputeId: string, type: string): Promise<unknown> => {
  const { rows } = await api.parts.pool.query<{ data: string }>(
    'SELECT data FROM log.event WHERE stream_id = $1 AND type = $2 ORDER BY version DESC LIMIT 1',
    [disputeId, type],
  );
  return JSON.parse(rows[0]?.data ?? 'null');
};
