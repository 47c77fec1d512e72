import { FORM_WORDS as F } from '#messages/forms/words.js';
import { labelOf } from '#messages/forms/fields.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { PROVIDER_WORDS as W } from '#messages/ui/desk-providers.js';
import type { DeskView } from '../../browser/open-desk.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
const LONG = 'https://messages.long-name-of-a-provider.example/associations/of-the-platform-economy/text';

it.each(LOOKS)(
  'two administrators hire, one parts: $locale',
  async ({ locale, width, colorScheme }) => {
    const { api, story, browser, at } = seat;
    const { association } = story;
    const look = { locale, colorScheme, viewport: { width, height: 860 } } as const;
    const sit = async (login: string, walk: (view: DeskView) => Promise<void>): Promise<void> => {
      const cookies = sessionCookies(api, await association.signIn(login));
      await browser.see({ ...look, cookies }, walk);
    };
    const label = (act: keyof typeof OPERATIONS): string => OPERATIONS[act].label[locale];
    const [ada, abe, ann] = ['ada', 'abe', 'ann'].map((name) => `${name}-${locale.toLowerCase()}`) as [
      string,
      string,
      string,
    ];
    const ids = [];
    for (const login of [ada, abe, ann]) ids.push(await association.account({ login, roles: ['administrator'] }));
    await api.parts.pool.query('UPDATE office.account SET made_by = $1 WHERE id = $2', [ids[0], ids[2]]);
    const page = `${at}/desk/sign-in?tab=providers`;

    await sit(ada, async ({ page: desk, inspect }) => {
      const see = (view: string) => inspect(`providers-${view}-${locale}`);
      const row = desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: W.sms[locale] }) });
      await desk.goto(page);
      await row.getByText(W.none[locale], { exact: true }).waitFor();
      await see('none');
      await row.getByRole('link', { name: label('registerMessageProvider') }).click();
      const field = desk.getByRole('textbox', { name: labelOf('registerMessageProvider', 'url', locale) });
      await field.fill('messages');
      await desk
        .getByRole('main')
        .getByRole('button', { name: label('registerMessageProvider') })
        .click();
      await desk.locator('[aria-invalid=true]').waitFor();
      await see('bad');
      await field.fill(LONG);
      await desk.locator('[aria-invalid=true]').waitFor({ state: 'detached' });
      await desk
        .getByRole('main')
        .getByRole('button', { name: label('registerMessageProvider') })
        .click();
      await desk.getByRole('heading', { name: F.done[locale] }).waitFor();
      await see('secret');
      await desk.goto(page);
      await row.getByText(LONG).waitFor();
      await see('own');
      expect(await row.getByRole('link', { name: label('agreeToProvider'), exact: true }).count()).toBe(0);
    });

    await sit(ann, async ({ page: desk, inspect }) => {
      await desk.goto(page);
      await desk.getByText(LONG).waitFor();
      expect(await desk.getByRole('link', { name: label('agreeToProvider'), exact: true }).count()).toBe(0); // ada made this account
      await inspect(`providers-same-hand-${locale}`);
    });

    await sit(abe, async ({ page: desk, inspect }) => {
      const see = (view: string) => inspect(`providers-${view}-${locale}`);
      const row = desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: W.sms[locale] }) });
      await desk.goto(page);
      await row.getByText(LONG).waitFor();
      await see('proposed');
      await row.getByRole('link', { name: label('agreeToProvider'), exact: true }).click();
      const press = desk.getByRole('main').getByRole('button', { name: label('agreeToProvider'), exact: true });
      await press.waitFor();
      await see('agree');
      await desk
        .getByRole('main')
        .getByRole('button', { name: label('agreeToProvider'), exact: true })
        .click();
      await desk.getByRole('alertdialog').waitFor();
      await see('agree-sure');
      await desk
        .getByRole('alertdialog')
        .getByRole('button', { name: label('agreeToProvider'), exact: true })
        .click();
      await desk.getByRole('heading', { name: F.done[locale] }).waitFor();
      await see('agreed');
      await desk.goto(page);
      await row.getByText(W.administrator[locale]).waitFor();
      const box = await desk.getByRole('tab', { selected: true }).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true); // also on a phone
      await see('hired');
      await row.getByRole('link', { name: label('endProvider') }).click();
      await desk
        .getByRole('main')
        .getByRole('button', { name: label('endProvider') })
        .click();
      await desk.getByRole('alertdialog').waitFor();
      await see('end-sure');
      await desk
        .getByRole('alertdialog')
        .getByRole('button', { name: label('endProvider') })
        .click();
      await desk.getByRole('heading', { name: F.done[locale] }).waitFor();
      await desk.goto(page);
      await row.getByText(W.none[locale], { exact: true }).waitFor();
    });
  },
  240_000,
);
