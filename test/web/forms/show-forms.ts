import type { Locale } from '#messages/locale.js';
import { cameToItsEnd } from '../../support/until.js';
import { noCount } from '../screens/counts.js';
import { titleOf } from '../screens/forms.js';
import { mouse } from '../screens/hands.js';
import { openParts } from '../screens/open-parts.js';
import { openForms, type Asked, type FormsWorld } from './open-world.js';

const OFFICES = ['maja', 'ada'] as const;

/** One of so many files opens every form of its share: all its fields show with their words, and axe finds nothing. */
export function showForms(share: number, of: number): void {
  let world: FormsWorld;
  beforeAll(async () => {
    world = await openForms();
  });
  afterAll(() => world.stop());

  it.each(['zh-CN', 'en'] as const)('shows all fields of every form, in %s', async (locale) => {
    const mine = world.asked().filter((_, index) => index % of === share);
    const faults = await Promise.all(
      OFFICES.map((office) =>
        showAll(
          world,
          mine.filter(({ name }) => name === office),
          office,
          locale,
        ),
      ),
    );
    expect(faults.flat()).toEqual([]);
    expect(mine.length).toBeGreaterThan(20);
  });
}

async function showAll(world: FormsWorld, asked: readonly Asked[], office: 'maja' | 'ada', locale: Locale) {
  const faults: string[] = [];
  const { page, inspect, context } = await world.open({ locale, cookies: world.cookiesOf(office) });
  for (const { form, ids } of asked) {
    const { operationId } = form;
    const search = new URLSearchParams(ids).toString();
    const show = async (): Promise<void> => {
      await page.goto(`${world.at}/do/${operationId}?${search}`);
      const title = titleOf(operationId)[locale];
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await page.locator('main form button[type=submit]').waitFor();
      const hand = {
        page,
        form: page.locator('main form'),
        locale,
        operationId,
        hands: mouse(noCount()),
        names: new Map<string, string>(),
      };
      const missing = await openParts(hand, form.fields);
      if (missing.length > 0) faults.push(`${operationId} (${locale}) does not show ${missing.join(', ')}`);
      await inspect(`form-${operationId}-${locale}`);
    };
    await show().catch((error: unknown) => {
      const fault = `${operationId} (${locale}): ${String(error)}`.slice(0, 900);
      process.stdout.write(`${fault}\n`); // many are opened: what failed is not told at the end alone
      faults.push(fault);
    });
    cameToItsEnd();
  }
  await context.close();
  return faults;
}
