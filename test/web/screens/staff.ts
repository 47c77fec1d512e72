import type { Locator, Page } from 'playwright-core';
import type { Locale, Words } from '#messages/locale.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { DESK_TASK_WORDS } from '#messages/ui/desk-tasks.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import type { DeskWindow } from '../../browser/open-desk.js';
import { until } from '../../support/until.js';
import type { Hand } from './choose.js';
import { noCount, type Count } from './counts.js';
import { mouse, type Hands } from './hands.js';
import { fillForm } from './fill-form.js';
import { COMMAND_OF, titleOf, type Found } from './forms.js';
import { leadingTo, moreIn } from './links.js';
import { send, type Sent } from './send.js';

export type Dispute = { readonly disputeId: string; readonly number: string };

/** One of the association’s people before the screens of the desk. */
export type Staff = {
  readonly page: Page;
  readonly inspect: (view: string) => Promise<void>;
  readonly count: Count;
  readonly say: (words: Words) => string;
  readonly signIn: (login: string, password: string) => Promise<void>;
  /** To the act that does a task of this dispute, from the list of tasks; tells whether there is such a task. */
  readonly openTask: (dispute: Dispute, found: Found) => Promise<boolean>;
  /** To an act by the page of its dispute, which is found by its number. */
  readonly openAct: (dispute: Dispute, found: Found) => Promise<void>;
  /** To what is done beside the acts of a dispute. */
  readonly openOperation: (found: Found, disputeId?: string) => Promise<void>;
  /** What has an id is looked for by its name. */
  readonly fill: (found: Found, body: Values, nameOf?: Hand['nameOf']) => Promise<void>;
  /** Presses the act and gives what the API answered; what was refused, it tells. */
  readonly send: (found: Found) => Promise<Sent>;
  readonly close: () => Promise<void>;
};

/** `at` is the address of the association’s desk. */
export function staffAt(
  { page, inspect, context }: DeskWindow,
  at: string,
  locale: Locale,
  hands: Hands = mouse(noCount()),
): Staff {
  const { count, press } = hands;
  const say = (words: Words): string => words[locale];
  const titleIn = ({ form }: Found): string => say(titleOf(form.operationId));
  const linkIn = (scope: Locator | Page, found: Found): Promise<Locator | undefined> =>
    leadingTo(scope, found, titleIn(found));
  const formIsThere = async (found: Found): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: titleIn(found), exact: true }).waitFor();
    await page.locator('main form').waitFor();
  };
  const homeLink = (): Locator =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${say(DESK_WORDS.tasks)}`) })
      .first();
  const goHome = async (): Promise<void> => {
    if (!page.url().startsWith(at)) await page.goto(at);
    await press(
      page
        .getByRole('navigation')
        .getByRole('link', { name: new RegExp(`^${say(DESK_WORDS.tasks)}`) })
        .first(),
    );
    await page.getByRole('heading', { level: 1, name: say(DESK_WORDS.tasks) }).waitFor();
  };
  const handOf = ({ form }: Found) => ({
    page,
    form: page.locator('main form'),
    locale,
    operationId: form.operationId,
    hands,
    names: new Map<string, string>(),
  });
  const find = async ({ disputeId, number }: Dispute): Promise<void> => {
    if (!page.url().startsWith(at)) await page.goto(at);
    if (page.url().includes(`/disputes/${disputeId}/`) && !page.url().includes('/acts/')) return;
    const palette = page.getByRole('dialog', { name: say(KIT_WORDS.palette) });
    await until('the palette opens', async () => {
      await page.keyboard.press('Control+k');
      return palette.isVisible();
    });
    await page.keyboard.type(number);
    const found = palette.getByRole('menuitem', { name: number }).first();
    await found.waitFor();
    await hands.take(found);
    count.clicks += 1;
    count.fields += 1;
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  };
  return {
    page,
    inspect,
    count,
    say,
    signIn: async (login, password) => {
      await page.goto(at);
      await hands.write(page.getByLabel(say(FILING_WORDS.login)), login);
      await hands.write(page.getByLabel(say(FILING_WORDS.password)), password);
      await press(page.getByRole('button', { name: say(FILING_WORDS.signIn), exact: true }));
      await page.getByRole('navigation').getByRole('link').first().waitFor();
    },
    openTask: async ({ number }, found) => {
      await goHome();
      await press(page.getByRole('tab', { name: new RegExp(`^${say(DESK_TASK_WORDS.all)}`) }));
      const rows = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: number, exact: true }) });
      await page.locator('main [role=tabpanel] :is(h2, h3)').first().waitFor();
      for (const row of await rows.all()) {
        const link = await linkIn(row, found);
        if (!link) continue;
        await press(link);
        await formIsThere(found);
        return true;
      }
      return false;
    },
    openAct: async (dispute, found) => {
      await find(dispute);
      const more = page.getByRole('button', { name: moreIn(locale) });
      const link = await until(`${titleIn(found)} can be done`, async () => {
        const there = await linkIn(page.getByRole('complementary'), found);
        if (!there && (await more.count()) > 0) await press(more.first());
        return there;
      });
      await press(link);
      await formIsThere(found);
    },
    openOperation: async (found, disputeId) => {
      const search = new URLSearchParams({ ...found.ids, ...(disputeId !== undefined && { disputeId }) });
      search.delete('associationId');
      await page.goto(`${at}/do/${found.form.operationId}?${search.toString()}`);
      await formIsThere(found);
    },
    fill: (found, body, nameOf) => fillForm({ ...handOf(found), ...(nameOf && { nameOf }) }, found, body),
    send: (found) =>
      send({
        page,
        hands,
        found,
        title: titleIn(found),
        say,
        isAct: COMMAND_OF.has(found.form.operationId) && page.url().includes('/acts/'),
      }),
    close: () => context.close(),
  };
}
