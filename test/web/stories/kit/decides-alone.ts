import { COMMANDS } from '#messages/commands.js';
import type { Words } from '#messages/locale.js';
import { MADE_OUT_NAMED, REMEDIES_NAMED } from '#messages/panel/decision.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { NEUTRAL_WORDS as N } from '#messages/ui/neutral.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import type { Dispute } from '../../screens/ways.js';
import type { Seat } from './seat.js';

/** What the one expert of a panel writes, part by part. */
const TEXTS = {
  facts: '被控回放与存证的直播录像画面、话术逐段相同。',
  evidence: '存证文件的校验值一致，存证早于被控回放两个月。',
  rule: '《商标法》第五十七条',
  conclusion: '未经许可在相同商品上使用相同标志。',
} as const;

/** To the page where it works at a dispute. */
const toWork = async ({ page, go }: Seat, { disputeId }: Dispute): Promise<void> => {
  await go('matters');
  await page.locator(`main tbody a[href*="${disputeId}"]`).first().waitFor();
  await page.goto(page.url().replace(/matters$/, `disputes/${disputeId}/work`));
  await page.locator('main :is(h3, tbody, [data-row])').first().waitFor({ state: 'attached' });
};
const pick = async ({ page, say }: Seat, role: 'radio' | 'checkbox', words: Words): Promise<void> => {
  const one = page.getByRole(role, { name: say(words), exact: true }).last();
  await page.locator('label', { has: one }).last().click();
};
/** What cannot be taken back is asked about once more. */
const twice = async ({ page, say }: Seat, words: Words): Promise<void> => {
  for (const _ of ['first', 'sure'])
    await page
      .getByRole('button', { name: say(words), exact: true })
      .last()
      .click();
};

/** A party goes from its dispute to the panel that was asked for and agrees to it. */
export async function agreesToPanel({ page, press, say }: Seat, dispute: string): Promise<void> {
  await page.goto(dispute);
  await page
    .getByRole('link', { name: say(COMMANDS.ConsentToPanel) })
    .first()
    .click();
  await press(PANEL_WORDS.consent);
  await page.getByRole('button', { name: say(PANEL_WORDS.consent), exact: true }).waitFor({ state: 'detached' });
}

/** The expert who is asked declares itself free of ties and takes the seat. */
export async function takesSeat(expert: Seat): Promise<void> {
  await expert.again();
  await expert.page
    .getByRole('link', { name: expert.say(COMMANDS.AcceptSeat) })
    .first()
    .click();
  await pick(expert, 'checkbox', N.noTies);
  await expert.press(W.accept);
  await expert.see(W.index);
}

/** It lists the issues, deliberates with itself, votes, writes what it rests on, and signs: the decision is out. */
export async function decidesAlone(expert: Seat, dispute: Dispute): Promise<void> {
  const { page, see, press, say } = expert;
  await toWork(expert, dispute);
  if ((await page.getByRole('button', { name: say(W.undertake) }).count()) > 0) {
    await press(W.undertake);
    await press(EXHIBIT_WORDS.sign);
  }
  await press(W.listIssues);
  await twice(expert, W.begin);
  await see(W.wall);
  await press(W.call);
  await pick(expert, 'radio', MADE_OUT_NAMED['made-out']);
  await pick(expert, 'radio', REMEDIES_NAMED.keep);
  await twice(expert, W.cast);
  await press(W.writeOne);
  await page.getByLabel(say(W.facts), { exact: true }).first().waitFor();
  for (const [part, text] of Object.entries(TEXTS))
    for (const field of await page.getByLabel(say(W[part as keyof typeof TEXTS]), { exact: true }).all())
      await field.fill(text);
  for (const words of [W.exhibits, W.clause]) {
    await page
      .locator('main')
      .getByRole('button', { name: say(words) })
      .first()
      .click();
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
  }
  await press(W.submitDraft);
  await twice(expert, W.sign);
  await see(W.out);
}
