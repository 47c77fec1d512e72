import type { Page, Response } from 'playwright-core';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import type { Words } from '#messages/locale.js';
import { isGrave } from '../../../apps/web/src/features/acts/grave.js';
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

const isOf = ({ form }: Found, response: Response): boolean => {
  const pattern = new RegExp(`^${form.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return response.request().method() === form.method && pattern.test(new URL(response.url()).pathname);
};

/** Presses the act, agrees where it cannot be taken back, and goes on where somebody was faster. */
export async function send(sending: Sending): Promise<Sent> {
  const { page, hands, found, title, say, isAct } = sending;
  const button = page.locator('main form').getByRole('button', { name: title, exact: true });
  const answer = page.waitForResponse((response) => isOf(found, response));
  answer.catch(() => undefined);
  await hands.press(button);
  if (isGrave(found.form.operationId)) {
    await hands.press(page.getByRole('alertdialog').getByRole('button', { name: title, exact: true }));
  }
  const response = await answer;
  const status = response.status();
  if (status === CHANGED) {
    await hands.press(page.getByRole('button', { name: say(W.seenAgain), exact: true }));
    await page.getByText(say(W.changed), { exact: true }).waitFor({ state: 'detached' });
    return send(sending);
  }
  const text = await response.text().catch(() => '');
  if (response.ok())
    await (isAct
      ? page.waitForURL((url) => !url.pathname.includes('/acts/'))
      : page.getByText(say(W.done), { exact: true }).first().waitFor());
  return { status, body: (text === '' ? {} : JSON.parse(text)) as Sent['body'] };
}
