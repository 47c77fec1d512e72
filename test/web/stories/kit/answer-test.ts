import type { courseOf } from '#rulebooks/courses/taught.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import type { Seat } from './seat.js';

/** Answers every question of a course’s test, each right or each wrong, and sends it. */
export async function answerTest(
  { page, press }: Seat,
  { questions }: ReturnType<typeof courseOf>,
  isRight: boolean,
): Promise<void> {
  for (const { ask, options, right } of questions) {
    const { 'zh-CN': label } = options[isRight ? right : (right + 1) % options.length] ?? { 'zh-CN': '' };
    await page.getByRole('radiogroup', { name: ask['zh-CN'] }).getByText(label, { exact: true }).click();
  }
  await press(W.send);
}
