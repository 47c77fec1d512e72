import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { reminders20261129 } from './2026-11-29/reminders.js';
import { cnEcl20261128 } from './cn-ecl-2026-11-28.js';

/** The notice procedure of the day before, and when people are reminded of its days. */
export const cnEcl20261129: NoticeRulebook = {
  ...cnEcl20261128,
  version: '2026-11-29',
  reminders: reminders20261129,
};
