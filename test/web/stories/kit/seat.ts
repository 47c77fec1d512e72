import type { Locator, Page } from 'playwright-core';
import type { Locale, Words } from '#messages/locale.js';
import type { Values } from '../../../../apps/web/src/features/acts/model/field.js';
import type { DeskBrowser } from '../../../browser/open-desk.js';
import { until } from '../../../support/until.js';
import { formFor, titleOf, type Found } from '../../screens/forms.js';
import { staffAt } from '../../screens/staff.js';
import type { Dispute } from '../../screens/ways.js';

/** Milliseconds in which what was read already shows. */
const SOON = 3_000;

type Answer = Readonly<Record<string, unknown>>;

/** What somebody signs in with. */
export type Login = { readonly login: string; readonly password: string };

/** Somebody before the pages of an association, who does everything by what stands on them. */
export type Seat = {
  readonly page: Page;
  readonly inspect: (view: string) => Promise<void>;
  readonly say: (words: Words) => string;
  /** To a place of the desk, by its line in the side bar. */
  readonly go: (place: string) => Promise<void>;
  /** Reads the page anew, after somebody else has done something. */
  readonly again: () => Promise<void>;
  /** To a place, and there to what its list leads to at this end of an address, once that is listed. */
  readonly open: (place: string, end: string) => Promise<void>;
  /** Something that is written there, or comes to be. */
  readonly see: (words: Words | string) => Promise<void>;
  /** The same where somebody else, or the house, does it: the page is read anew until it is there. */
  readonly awaits: (words: Words | string) => Promise<unknown>;
  readonly press: (words: Words) => Promise<void>;
  /** The act that is sent to this address: by its link on the page that is open, its form, its button. */
  readonly act: (path: string, body?: Values) => Promise<Answer>;
  /** The same of a dispute, which is found by its number. */
  readonly actIn: (dispute: Dispute, path: string, body?: Values) => Promise<Answer>;
};

type Sitting = {
  /** Where the association’s pages begin. */
  readonly home: string;
  readonly locale: Locale;
  readonly width: number;
  /** By what a person looks for a party of which the story has the id. */
  readonly nameOf: (id: string) => Promise<string | undefined>;
};

/** Signs in by the page where everybody does. */
export async function sitDown(
  browser: DeskBrowser,
  { home, locale, width, nameOf }: Sitting,
  who: Login,
): Promise<Seat & { readonly close: () => Promise<void> }> {
  const window = await browser.open({ locale, viewport: { width, height: 860 } });
  const at = `${home}/desk`;
  const staff = staffAt(window, at, locale);
  const { page, say, refused } = staff;
  await staff.signIn(who.login, who.password);
  const wordsOf = (words: Words | string): string => (typeof words === 'string' ? words : say(words));
  const go = async (place: string): Promise<void> => {
    await page.getByRole('navigation').locator(`a[href$="/desk/${place}"]`).first().click();
    await page.waitForURL((url) => url.pathname.endsWith(`/desk/${place}`));
    await page.locator('main h1').waitFor();
  };
  const again = async (): Promise<void> => {
    await page.reload();
    await page.locator('main h1').waitFor();
  };
  const listed = (what: Locator): Promise<boolean> => {
    let soon = SOON; // a page that is slower than that is given longer each time it is read anew
    return until(`${String(what)} on ${page.url()}`, async () => {
      const isThere = await what
        .first()
        .waitFor({ timeout: soon })
        .then(
          () => true,
          () => false,
        );
      soon += SOON;
      if (!isThere) await again();
      return isThere;
    });
  };
  const sent = async (found: Found, body: Values = {}): Promise<Answer> => {
    refused.length = 0;
    await page.locator('main form').waitFor();
    await staff.fill(found, body, nameOf);
    const { status, body: answer } = await staff.send(found);
    if (status >= 400) throw new Error(`${found.form.operationId}: ${refused.join('\n')}`);
    return answer;
  };
  return {
    page,
    inspect: staff.inspect,
    say,
    close: staff.close,
    go,
    open: async (place, end) => {
      await go(place);
      await listed(page.locator(`main a[href$="${end}"]`));
      await page.locator(`main a[href$="${end}"]`).first().click();
      await page.waitForURL((url) => url.pathname.endsWith(end));
    },
    again,
    see: (words) => page.getByText(wordsOf(words)).filter({ visible: true }).first().waitFor(),
    awaits: (words) => listed(page.getByText(wordsOf(words)).filter({ visible: true })),
    press: (words) =>
      page
        .getByRole('button', { name: wordsOf(words), exact: true })
        .filter({ visible: true })
        .click(),
    act: async (path, body) => {
      const found = formFor('POST', path);
      const { operationId } = found.form;
      const links = page.locator(`main a[href*="/do/${operationId}"]`);
      await links.first().waitFor();
      const own = Object.values(found.ids).reduce((all, id) => all.and(page.locator(`[href*="${id}"]`)), links);
      await ((await own.count()) > 0 ? own : links).first().click(); // where none names it, the form asks
      await page.getByRole('heading', { level: 1, name: say(titleOf(operationId)), exact: true }).waitFor();
      return sent(found, body);
    },
    actIn: async (dispute, path, body) => {
      const found = formFor('POST', `/disputes/${dispute.disputeId}${path}`);
      await staff.openAct(dispute, found);
      return sent(found, body);
    },
  };
}
