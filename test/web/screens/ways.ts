import type { Locator, Page } from 'playwright-core';
import { TASKS } from '#messages/core/tasks.js';
import type { Locale, Words } from '#messages/locale.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { DESK_TASK_WORDS, MORE_OF } from '#messages/ui/desk-tasks.js';
import { SEARCH_FOR } from '#messages/ui/desk-search.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { WAYS, type TaskKind } from '../../../apps/web/src/features/tasks/ways.js';
import { until } from '../../support/until.js';
import { COMMAND_OF, titleOf, type Found } from './forms.js';
import type { Hands } from './hands.js';
import { isFor, leadingTo, moreIn } from './links.js';

export type Dispute = { readonly disputeId: string; readonly number: string };

/** How one comes to the form of an act. */
export type Ways = {
  /** To the act that does a task of this dispute, from the list of tasks; tells whether there is such a task. */
  readonly openTask: (dispute: Dispute, found: Found) => Promise<boolean>;
  /** To an act by the page of its dispute, which is found by its number. */
  readonly openAct: (dispute: Dispute, found: Found) => Promise<void>;
  /** To what is done beside the acts of a dispute. */
  readonly openOperation: (found: Found, disputeId?: string) => Promise<void>;
};

/** Milliseconds in which a page shows what another has done. */
const SETTLED = 2_000;

/** Tasks that an act does without being the usual one: it stands in their menu. */
const tasksBesides = ({ form }: Found): readonly TaskKind[] =>
  (Object.keys(WAYS) as TaskKind[]).filter((kind) => {
    const way = WAYS[kind];
    return 'acts' in way && way.acts.slice(1).some((command) => command === COMMAND_OF.get(form.operationId));
  });

/** `at` is the address of the association’s desk. */
export function waysAt(page: Page, at: string, locale: Locale, hands: Hands): Ways {
  const { count, press } = hands;
  const say = (words: Words): string => words[locale];
  const titleIn = ({ form }: Found): string => say(titleOf(form.operationId));
  const linkIn = (scope: Locator | Page, found: Found): Promise<Locator | undefined> =>
    leadingTo(scope, found, titleIn(found));
  const formIsThere = async (found: Found): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: titleIn(found), exact: true }).waitFor();
    await page.locator('main form').waitFor();
  };
  const goHome = async (): Promise<void> => {
    if (!page.url().startsWith(at)) await page.goto(at);
    const home = page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${say(DESK_WORDS.tasks)}`) });
    await press(home.first());
    await page.getByRole('heading', { level: 1, name: say(DESK_WORDS.tasks) }).waitFor();
  };
  const find = async ({ disputeId, number }: Dispute): Promise<void> => {
    if (!page.url().startsWith(at)) await page.goto(at);
    if (page.url().includes(`/disputes/${disputeId}/`) && !page.url().includes('/acts/')) return;
    const palette = page.getByRole('dialog', { name: say(KIT_WORDS.palette) });
    await until('the palette opens', async () => {
      await page.keyboard.press('Control+k');
      return palette.isVisible();
    });
    await page.keyboard.type(number);
    const everywhere = SEARCH_FOR[locale]({ words: number }); // stands there at once, the dispute when it was found
    const found = palette.getByRole('menuitem', { name: number }).filter({ hasNotText: everywhere }).first();
    await found.waitFor();
    await hands.take(found);
    count.clicks += 1;
    count.fields += 1;
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  };
  /** What stands first changes with the dispute: a link may have gone behind the others meanwhile. */
  const whileThere = (way: Locator, go: (way: Locator) => Promise<void>): Promise<boolean> =>
    go(way).then(
      () => true,
      async (error: unknown) => {
        if ((await way.count()) > 0) throw error;
        return false;
      },
    );
  const isBesides = async (row: Locator, found: Found): Promise<boolean> => {
    for (const kind of tasksBesides(found)) {
      const task = row.getByRole('link', { name: say(TASKS[kind]), exact: true });
      if (await isFor(task, found)) return true;
    }
    return false;
  };
  return {
    openTask: async ({ number }, found) => {
      await goHome();
      await press(page.getByRole('tab', { name: new RegExp(`^${say(DESK_TASK_WORDS.all)}`) }));
      const rows = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: number, exact: true }) });
      await page.locator('main [role=tabpanel] :is(h2, h3)').first().waitFor();
      for (const row of await rows.all()) {
        const link = await linkIn(row, found);
        if (!(link ? await isFor(link, found) : await isBesides(row, found))) continue;
        const opener = link ?? row.getByRole('button', { name: MORE_OF[locale]({ number }) });
        if (!(await whileThere(opener, press))) return false; // its task was done meanwhile
        const other = page.getByRole('menuitem', { name: titleIn(found), exact: true });
        if (!link && !(await whileThere(other, hands.take))) return false;
        await formIsThere(found);
        return true;
      }
      return false;
    },
    openAct: async (dispute, found) => {
      await find(dispute);
      const beside = page.getByRole('complementary');
      const more = page.getByRole('button', { name: moreIn(locale) });
      const from = performance.now();
      let isAnew = false;
      await until(`${titleIn(found)} can be done`, async () => {
        const link = await linkIn(beside, found);
        if (link) return whileThere(link, press);
        if (performance.now() - from < SETTLED) return false;
        // what was just done may make it doable in a moment: nobody looks among the rest of what is no longer so
        if (!isAnew) {
          await page.reload();
          await beside.getByRole('heading', { name: say(DESK_DISPUTE.canDo) }).waitFor();
          isAnew = true;
        } else if ((await more.count()) > 0) await press(more.first());
        return false;
      });
      await formIsThere(found);
    },
    openOperation: async (found, disputeId) => {
      const search = new URLSearchParams({ ...found.ids, ...(disputeId !== undefined && { disputeId }) });
      search.delete('associationId');
      await page.goto(`${at}/do/${found.form.operationId}?${search.toString()}`);
      await formIsThere(found);
    },
  };
}
