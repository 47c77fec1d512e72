import type { Page } from 'playwright-core';
import type { Locale, Words } from '#messages/locale.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import type { Values } from '../../../apps/web/src/features/acts/model/field.js';
import type { DeskWindow } from '../../browser/open-desk.js';
import type { Hand } from './choose.js';
import { noCount, type Count } from './counts.js';
import { fillForm } from './fill-form.js';
import { COMMAND_OF, titleOf, type Found } from './forms.js';
import { mouse, type Hands } from './hands.js';
import { send, type Sent } from './send.js';
import { waysAt, type Ways } from './ways.js';

/** One of the association’s people before the screens of the desk. */
export type Staff = Ways & {
  readonly page: Page;
  readonly inspect: (view: string) => Promise<void>;
  readonly count: Count;
  /** What the API refused this page, as it said it. */
  readonly refused: string[];
  readonly say: (words: Words) => string;
  readonly signIn: (login: string, password: string) => Promise<void>;
  /** What has an id is looked for by its name. Gives by what the form calls what the body has a name for. */
  readonly fill: (found: Found, body: Values, nameOf?: Hand['nameOf']) => Promise<Hand['names']>;
  /** Presses the act and gives what the API answered; what was refused, it tells. */
  readonly send: (found: Found) => Promise<Sent>;
  readonly close: () => Promise<void>;
};

const BAD = 400;

/** `at` is the address of the association’s desk. */
export function staffAt(
  { page, inspect, context }: DeskWindow,
  at: string,
  locale: Locale,
  hands: Hands = mouse(noCount()),
): Staff {
  const say = (words: Words): string => words[locale];
  const titleIn = ({ form }: Found): string => say(titleOf(form.operationId));
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() < BAD) return;
    const asked = `${response.request().method()} ${response.url()} ${response.status()}`;
    void response.text().then(
      (text) => refused.push(`${asked} ${text}`),
      () => refused.push(asked),
    );
  });
  const handOf = ({ form }: Found) => ({
    page,
    form: page.locator('main form'),
    locale,
    operationId: form.operationId,
    hands,
    names: new Map<string, string>(),
  });
  return {
    ...waysAt(page, at, locale, hands),
    page,
    inspect,
    count: hands.count,
    refused,
    say,
    signIn: async (login, password) => {
      await page.goto(at);
      await hands.write(page.getByLabel(say(FILING_WORDS.login)), login);
      await hands.write(page.getByLabel(say(FILING_WORDS.password)), password);
      await hands.press(page.getByRole('button', { name: say(FILING_WORDS.signIn), exact: true }));
      await page.getByRole('navigation').getByRole('link').first().waitFor();
    },
    fill: async (found, body, nameOf) => {
      const hand = { ...handOf(found), ...(nameOf && { nameOf }) };
      await fillForm(hand, found, body);
      return hand.names;
    },
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
