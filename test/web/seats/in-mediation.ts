import type { Page } from 'playwright-core';
import { MEDIATION_WORDS as M } from '#messages/ui/mediation.js';
import { TALK_WORDS as T } from '#messages/ui/talks.js';

const Z = 'zh-CN';
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const gone = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });

/** Times in which a party can talk, as it writes them: by Beijing time, `2026-03-10T09:00`. */
export type Free = { readonly from: string; readonly until: string };

/** A party that is invited says how it is reached and when it can talk. */
export async function consents(page: Page, { from, until }: Free): Promise<void> {
  await page.getByLabel(M.contact[Z]).fill('0755-1234567');
  await page.getByLabel(M.whenFrom[Z], { exact: true }).fill(from);
  await page.getByLabel(M.whenUntil[Z], { exact: true }).fill(until);
  await press(page, M.consent[Z]);
  await gone(page, M.consent[Z]);
}

/** It wants this mediator; who wants the same last sees the choice no more. */
export async function chooses(page: Page, name: string, isLast: boolean): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await press(page, M.choose[Z]);
  await (isLast ? gone(page, M.choose[Z]) : page.getByRole('radio', { name: new RegExp(M.chosenMark[Z]) }).waitFor());
}

/** It writes into the room that is open. */
export async function says(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: T.write[Z] }).fill(text);
  await press(page, T.sendMessage[Z]);
  await page.locator('li.own', { hasText: text }).waitFor();
}

/** It accepts what the mediator proposes; whoever does so last learns that all have. */
export async function acceptsProposal(page: Page, isLast: boolean): Promise<void> {
  await press(page, T.proposalYes[Z]);
  await page.getByText(isLast ? T.proposalAgreed[Z] : T.proposalAnswered[Z]).waitFor();
}
