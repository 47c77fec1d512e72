import type { DeskView } from '../../../browser/open-desk.js';

/** What a window showed when the story broke off. */
export const shown = async ({
  who,
  view: { page },
}: {
  readonly who: string;
  readonly view: DeskView;
}): Promise<string> => {
  const folder = process.env['PICTURES'];
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/story-broke-off-${who.slice(0, 3)}.png` }).catch(() => undefined);
  const text = await page
    .locator('main')
    .innerText()
    .catch(() => '');
  return `${who} at ${page.url()} saw:\n${text}`;
};
