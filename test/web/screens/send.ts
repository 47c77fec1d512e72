import type { Page, Response } from 'playwright-core';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import type { Words } from '#messages/locale.js';
import { isGrave } from '../../../apps/web/src/features/acts/grave.js';
import { isForetold } from '../../../apps/web/src/features/acts/preview/foretold.js';
import type { Hands } from './hands.js';
import type { Found } from './forms.js';

/** What the API answered, as the page heard it. */
export type Sent = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

type Sending = {
  readonly page: Page;
  readonly hands: Hands;
  readonly found: Found;
  /** What stands on the button. */
  readonly title: string;
  readonly say: (words: Words) => string;
  /** One goes back to the dispute when it is done. */
  readonly isAct: boolean;
};

const CHANGED = 412;
/** Some acts cannot be tried beforehand: they are asked about without. */
const isUnknown = ({ body: { errors = [] } }: Sent): boolean =>
  (errors as readonly { readonly field?: string }[]).some(({ field }) => field === 'operation');

const isPreview = (response: Response): boolean => response.url().endsWith('/previews');

const isOf = ({ form }: Found, response: Response): boolean => {
  const pattern = new RegExp(`^${form.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return response.request().method() === form.method && pattern.test(new URL(response.url()).pathname);
};

const answerOf = async (response: Response): Promise<Sent> => {
  const text = await response.text().catch(() => '');
  return { status: response.status(), body: (text === '' ? {} : JSON.parse(text)) as Sent['body'] };
};

/** Presses the act, agrees where it cannot be taken back, and goes on where somebody was faster. */
export async function send(sending: Sending): Promise<Sent> {
  const { page, hands, found, title, say, isAct } = sending;
  const button = page.locator('main form').getByRole('button', { name: title, exact: true });
  const answer = page.waitForResponse((response) => isOf(found, response));
  answer.catch(() => undefined);
  const again = async (): Promise<Sent> => {
    await hands.press(page.getByRole('button', { name: say(W.seenAgain), exact: true }));
    await page.getByText(say(W.changed), { exact: true }).waitFor({ state: 'detached' });
    return send(sending);
  };
  if (isGrave(found.form.operationId)) {
    const looked = isForetold(found.form) ? page.waitForResponse(isPreview) : undefined;
    looked?.catch(() => undefined);
    await hands.press(button);
    const preview = await looked;
    if (preview?.status() === CHANGED) return again();
    if (preview?.ok() === false) {
      const refused = await answerOf(preview);
      if (!isUnknown(refused)) return refused;
    }
    await hands.press(page.getByRole('alertdialog').getByRole('button', { name: title, exact: true }));
  } else await hands.press(button);
  const response = await answer;
  if (response.status() === CHANGED) return again();
  const sent = await answerOf(response);
  if (response.ok())
    await (isAct
      ? page.waitForURL((url) => !url.pathname.includes('/acts/'))
      : page.getByText(say(W.done), { exact: true }).first().waitFor());
  return sent;
}
